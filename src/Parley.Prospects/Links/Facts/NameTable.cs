namespace Parley.Prospects.Links.Facts;

/// <summary>Gives names numbers from 0 on, in the order in which they are first met.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>How many names there are.</summary>
    public int Count => _names.Count;

    /// <summary>The name with this number.</summary>
    public string this[int number] => _names[number];

    /// <summary>The number of a name; a new name gets the next one.</summary>
    public int Add(string name)
    {
        if (_numbers.TryGetValue(name, out var number)) return number;
        _numbers.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }

    /// <summary>The number of a name, or null where it has none.</summary>
    public int? Find(string name) => _numbers.TryGetValue(name, out var number) ? number : null;
}
