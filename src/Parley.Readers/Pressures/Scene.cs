using Parley.Language;
using Parley.Readers.Actors;

namespace Parley.Readers.Pressures;

/// <summary>What a report as a whole tells of who faces whom.</summary>
/// <remarks>
/// What: the two parties that it names most, when no third comes near, and the party whose legislature it names. Why: a sentence
/// in the middle of a report leaves out what the reader knows. Hit: a story of Norway and Peru says "Peruvian sugar is
/// subject to a 40 percent duty": Norway's. Near miss: a story of five states says the same: nobody's.
/// </remarks>
internal sealed class Scene
{
    private const int LeadOverThird = 2;

    private readonly (string Party, int Count)[] _parties;

    private Scene((string Party, int Count)[] parties, string? legislature) => (_parties, Legislature) = (parties, legislature);

    /// <summary>The party whose legislature the report names first; null when it names none.</summary>
    public string? Legislature { get; }

    /// <summary>The other one of the two that face each other; null when they are not two, or the party is none of them.</summary>
    public string? OpponentOf(string party)
    {
        if (_parties.Length < 2 || (_parties.Length > 2 && _parties[1].Count < LeadOverThird * _parties[2].Count)) return null;
        if (party == _parties[0].Party) return _parties[1].Party;
        return party == _parties[1].Party ? _parties[0].Party : null;
    }

    /// <summary>Looks a report over.</summary>
    public static Scene Of(Analysis analysis, Cast cast)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? legislature = null;
        foreach (var sentence in analysis.Sentences)
        {
            foreach (var token in sentence)
            {
                if (cast.MentionOf(token) is not { } mention) continue;
                if (mention.Party is not { } party || Forums.IsForum(party)) continue;
                counts[party] = counts.GetValueOrDefault(party) + 1;
                if (IsLegislature(token.Text)) legislature ??= party;
            }
        }

        var ranked = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal);
        return new Scene([.. ranked.Take(3).Select(pair => (pair.Key, pair.Value))], legislature);
    }

    /// <summary>Whether a name or description is that of a legislature or its members.</summary>
    public static bool IsLegislature(string name) => name.Split(' ').Any(word => word.ToLowerInvariant() is
        "congress" or "senate" or "house" or "representatives" or "parliament" or "legislature" or "lawmakers" or "lawmaker" or "senator" or "senators"
        or "congressman" or "congressmen" or "congresswoman" or "legislators" or "commons" or "diet" or "bundestag" or "duma" or "knesset" or "riksdag"
        or "assembly" or "sejm" or "storting" or "majlis" or "deputies" or "legislator" or "committee" or "subcommittee");
}
