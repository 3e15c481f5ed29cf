using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>Finds whom a headline names.</summary>
internal static class HeadlineNames
{
    private const int LongestName = 4;

    private static readonly string[] Subjects = [" on ", " for ", " following ", " regarding ", " concerning ", ": "];

    /// <summary>The states and blocs of a headline in its order, also those for whom a leader or seat of government in it stands.</summary>
    public static IEnumerable<string> Of(string? headline, int year, Gazetteer gazetteer)
    {
        var words = headline?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        for (var first = 0; first < words.Length;)
        {
            var (count, owner) = LongestAt(words, first, year, gazetteer);
            if (owner is not null) yield return owner;
            first += count;
        }
    }

    /// <summary>Those who make a joint statement, as its headline names them ("Joint Statement of the United States and Japan on Trade"); fewer than two where it does not.</summary>
    public static ValueList<string> Signers(string? headline, int year, Gazetteer gazetteer)
    {
        if (headline?.Contains("Joint ", StringComparison.OrdinalIgnoreCase) != true) return [];
        var end = Subjects.Select(subject => headline.IndexOf(subject, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(headline.Length).Min();
        return Of(headline[..end].Replace('-', ' ').Replace('–', ' '), year, gazetteer).Distinct(StringComparer.Ordinal).ToValueList();
    }

    private static (int Count, string? Owner) LongestAt(string[] words, int first, int year, Gazetteer gazetteer)
    {
        for (var count = Math.Min(LongestName, words.Length - first); count > 0; count--)
        {
            if (OwnerOf(Bare(words, first, count), year, gazetteer) is { } owner) return (count, owner);
        }

        return (1, null);
    }

    /// <summary>Some words without a possessive ending and punctuation behind them.</summary>
    private static string Bare(string[] words, int first, int count)
    {
        var bare = string.Join(' ', words, first, count).TrimEnd(',', ':', ';', '?', '!');
        foreach (var ending in (ReadOnlySpan<string>)["'s", "’s", "'S", "’S", "'", "’"])
        {
            if (bare.EndsWith(ending, StringComparison.Ordinal)) return bare[..^ending.Length];
        }

        return bare;
    }

    /// <summary>The state or bloc whose name, seat or leader some words are, or null.</summary>
    public static string? OwnerOf(string place, int year, Gazetteer gazetteer)
    {
        var bare = place.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? place[4..] : place;
        return (gazetteer.Find(place, year) ?? gazetteer.Find(bare, year))?.Entry.Owner;
    }
}
