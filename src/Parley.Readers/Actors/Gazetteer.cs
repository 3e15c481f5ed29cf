using System.Collections.Frozen;
using Parley.Language;

namespace Parley.Readers.Actors;

/// <summary>Knows states, blocs, well-known bodies, leaders and envoys by all their names, from the lists in <c>Data</c>.</summary>
internal sealed class Gazetteer
{
    private const int LongestAcronym = 5;

    private readonly FrozenDictionary<string, GazetteerHit[]> _names;
    private readonly FrozenDictionary<string, GazetteerHit[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenDictionary<string, int> _longest;
    private readonly ILookup<string, GazetteerEntry> _leaders;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _longestLookup;

    internal Gazetteer(IEnumerable<(string Name, GazetteerHit Hit)> names)
    {
        var list = names.ToList();
        _names = list
            .GroupBy(pair => pair.Name, pair => pair.Hit, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = list
            .GroupBy(pair => FirstWord(pair.Name).ToString(), pair => pair.Name.Length, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.Max(), StringComparer.OrdinalIgnoreCase);
        _leaders = list.Select(pair => pair.Hit.Entry).Where(entry => entry.Kind == GazetteerKind.Leader).Distinct().ToLookup(entry => entry.Owner, StringComparer.Ordinal);
        _longestLookup = _longest.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The gazetteer that is built into the program.</summary>
    public static Gazetteer BuiltIn { get; } = new(GazetteerFile.ReadAll());

    /// <summary>The built-in gazetteer with a user's actors, whose names go before its own.</summary>
    public static Gazetteer With(ActorsFile own) => new(own.Actors.SelectMany(actor => actor.Hits).Concat(GazetteerFile.ReadAll()))
    {
        Offices = own.Actors
            .SelectMany(actor => actor.Offices.Select(office => (Office: office, actor.Entry.Owner)))
            .DistinctBy(pair => pair.Office, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(pair => pair.Office, pair => pair.Owner, StringComparer.OrdinalIgnoreCase),
    };

    private FrozenDictionary<string, string> Offices { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The state or other party that alone has an office of this wording; null when many do.</summary>
    public string? OwnerOfOffice(string role) => Offices.GetValueOrDefault(role) ?? NationalOffices.OwnerOf(role);

    /// <summary>Whether a leader of a state in a year is known.</summary>
    public bool HasLeader(string state, int year) => _leaders[state].Any(leader => leader.HoldsIn(year));

    /// <summary>What a name means in a year; null when it is not known.</summary>
    /// <remarks>Where several entries share the name, the one whose years hold the year wins, then the one that is nearest to it.</remarks>
    public GazetteerHit? Find(ReadOnlySpan<char> name, int year)
    {
        if (!_lookup.TryGetValue(name, out var hits)) return null;
        GazetteerHit? best = null;
        foreach (var hit in hits)
        {
            if (!IsWrittenAlike(hit.Written, name)) continue;
            if (best is null || Distance(hit.Entry, year) < Distance(best.Entry, year)) best = hit;
        }

        return best;
    }

    /// <summary>The longest known name that begins at the word <paramref name="first"/>, and the word after it; null when none does.</summary>
    public (GazetteerHit Hit, int End)? LongestAt(Sentence sentence, string text, int first, int year)
    {
        var start = sentence.Spans[first].Start;
        if (!char.IsUpper(text[start]) && !char.IsDigit(text[start])) return null;
        if (!_longestLookup.TryGetValue(FirstWord(sentence.Spans[first].In(text.AsSpan())), out var longest)) return null;
        (GazetteerHit, int)? found = null;
        for (var last = first; last < sentence.Count && sentence.Spans[last].End - start <= longest + 2; last++)
        {
            var written = text.AsSpan(start, sentence.Spans[last].End - start);
            if (Find(written.Contains("  ", StringComparison.Ordinal) || written.ContainsAny('\n', '\r', '\u2019') ? Plain(written) : written, year) is { } hit) found = (hit, last + 1);
        }

        return found;
    }

    /// <summary>A name with one space wherever the text breaks or spaces it otherwise, and straight apostrophes.</summary>
    private static string Plain(ReadOnlySpan<char> written) => string.Join(' ', written.ToString().Replace('\u2019', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Short names in capitals are taken only as they are written: "WHO" is not "who".</summary>
    private static bool IsWrittenAlike(string known, ReadOnlySpan<char> written) =>
        known.Length > LongestAcronym || known.Any(char.IsLower) || written.SequenceEqual(known);

    private static int Distance(GazetteerEntry entry, int year) =>
        entry.HoldsIn(year) ? 0 : Math.Min(Math.Abs(entry.From - year), Math.Abs(entry.Until - year));

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> name)
    {
        var end = name.IndexOfAny(" -,/'");
        return end <= 0 ? name : name[..end];
    }
}

/// <summary>What a known name means.</summary>
/// <param name="Entry">Whom.</param>
/// <param name="Sense">In which way.</param>
/// <param name="Written">The name as the gazetteer writes it.</param>
internal sealed record GazetteerHit(GazetteerEntry Entry, GazetteerSense Sense, string Written);
