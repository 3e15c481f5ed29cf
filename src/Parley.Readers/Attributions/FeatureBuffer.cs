namespace Parley.Readers.Attributions;

/// <summary>The features of one place in a sequence; made once and filled again for each.</summary>
internal sealed class FeatureBuffer
{
    private uint[] _items = new uint[128];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Items => _items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int template, uint first) => Add(Hash32.Of(template, first));

    public void Add(int template, uint first, uint second) => Add(Hash32.Of(template, first, second));

    public void Add(int template, uint first, uint second, uint third) => Add(Hash32.Of(template, first, second, third));

    private void Add(uint feature)
    {
        if (Count == _items.Length) Array.Resize(ref _items, 2 * Count);
        _items[Count++] = feature;
    }
}
