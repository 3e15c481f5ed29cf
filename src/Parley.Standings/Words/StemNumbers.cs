using System.Runtime.InteropServices;

namespace Parley.Standings.Words;

/// <summary>Numbers the stems of content words as they come, so that phrases are compared by numbers.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class StemNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<int> _found = [];

    public StemNumbers() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The numbers of a phrase's stems, each once, in rising order; valid until the next call.</summary>
    public ReadOnlySpan<int> Of(ReadOnlySpan<char> phrase)
    {
        _found.Clear();
        foreach (var stem in ContentWords.In(phrase))
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_lookup, stem, out var isKnown);
            if (!isKnown) number = _numbers.Count;
            if (!_found.Contains(number)) _found.Add(number);
        }

        _found.Sort();
        return CollectionsMarshal.AsSpan(_found);
    }
}
