using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Parley.Text;

/// <summary>What texts are compared by: their overlapping triples of words, and the numbers in them.</summary>
/// <remarks>
/// Likely copies are looked up by bands of the least hashes of the triples (MinHash, Broder 1997): two texts that share the part p of their triples share a band
/// with the probability 1 - (1 - p^3)^8. The triples themselves decide. Case, punctuation and line breaks do not matter. Immutable and safe to share between threads.
/// </remarks>
public sealed partial class TextPrint
{
    /// <summary>From this likeness on a text is a near copy of another.</summary>
    public const double Near = 0.6;

    /// <summary>Copies are published so many days apart at most.</summary>
    private const int MostDays = 7;

    private const int Bands = 8;
    private const int BandLength = 3;
    private const int TripleLength = 3;

    /// <summary>Texts with fewer triples say too little to tell a copy from another text of the same form.</summary>
    private const int Fewest = 20;

    /// <summary>Reports of one form, week after week, differ in their numbers: copies share this part of theirs.</summary>
    private const double NumbersShared = 0.7;

    /// <summary>What of the least hashes must be the same before texts are compared; less than <see cref="Near"/>, since that is an estimate.</summary>
    private const double LeastShared = 0.4;

    private readonly ulong[] _triples;
    private readonly ulong[] _numbers;
    private readonly uint[] _least;

    private TextPrint(ulong[] triples, ulong[] numbers) => (_triples, _numbers, _least) = (triples, numbers, LeastOf(triples));

    /// <summary>Whether the text is too short to be told from another of its form.</summary>
    public bool IsShort => _triples.Length < Fewest;

    /// <summary>The print of a text.</summary>
    public static TextPrint Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<ulong>();
        var numbers = new HashSet<ulong>();
        foreach (var word in Word().EnumerateMatches(text))
        {
            var letters = text.AsSpan(word.Index, word.Length);
            words.Add(Hash(letters));
            if (char.IsAsciiDigit(letters[0])) numbers.Add(words[^1]);
        }

        var triples = new HashSet<ulong>();
        for (var at = TripleLength - 1; at < words.Count; at++) triples.Add(Mix(Mix(words[at - 2]) + words[at - 1]) + words[at]);
        return new TextPrint(Sorted(triples), Sorted(numbers));
    }

    /// <summary>Whether two days, known or not, may be those of copies.</summary>
    public static bool AreClose(DateOnly? left, DateOnly? right) => left is not { } one || right is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= MostDays;

    /// <summary>How like two texts are: the part of their triples that both have, 0 to 1; 0 where their numbers or lengths tell that they are of one form only.</summary>
    public double Likeness(TextPrint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (IsShort || other.IsShort || Shared(_numbers, other._numbers) < NumbersShared) return 0;
        return Shared(_triples, other._triples);
    }

    /// <summary>The bands by which it is looked up; none for a short text.</summary>
    public IEnumerable<long> Keys()
    {
        if (IsShort) yield break;
        for (var band = 0; band < Bands; band++)
        {
            var key = Mix((ulong)band + 1);
            for (var at = 0; at < BandLength; at++) key = Mix(key + _least[(band * BandLength) + at]);
            yield return (long)key;
        }
    }

    /// <summary>The least hashes, to be stored.</summary>
    public byte[] ToBytes() => MemoryMarshal.AsBytes(_least.AsSpan()).ToArray();

    /// <summary>Whether a text with these least hashes may be like this one.</summary>
    public bool MayBeLike(ReadOnlySpan<byte> least)
    {
        var others = MemoryMarshal.Cast<byte, uint>(least);
        var same = 0;
        for (var at = 0; at < _least.Length && at < others.Length; at++) same += _least[at] == others[at] ? 1 : 0;
        return same >= LeastShared * _least.Length;
    }

    private static uint[] LeastOf(ulong[] triples)
    {
        var least = new uint[Bands * BandLength];
        Array.Fill(least, uint.MaxValue);
        foreach (var triple in triples)
        {
            var hash = Mix(triple);
            var step = Mix(hash) | 1;
            for (var at = 0; at < least.Length; at++)
            {
                hash += step;
                least[at] = Math.Min(least[at], (uint)(hash >> 32));
            }
        }

        return least;
    }

    /// <summary>The part of all values that both have; 1 when neither has any.</summary>
    private static double Shared(ulong[] left, ulong[] right)
    {
        var both = 0;
        for (int at = 0, other = 0; at < left.Length && other < right.Length;)
        {
            if (left[at] == right[other]) both++;
            var (step, stepOther) = (left[at] <= right[other], right[other] <= left[at]);
            if (step) at++;
            if (stepOther) other++;
        }

        var all = left.Length + right.Length - both;
        return all == 0 ? 1 : (double)both / all;
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word) hash = (hash ^ char.ToLowerInvariant(letter)) * 1099511628211UL;
        return hash;
    }

    /// <summary>The finaliser of SplitMix64.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private static ulong[] Sorted(HashSet<ulong> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
