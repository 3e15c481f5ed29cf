using Parley.Language;
using Parley.Readers.Actors;
using Parley.Text;

namespace Parley.Readers.Pressures;

/// <summary>What a report as a whole tells of who faces whom.</summary>
/// <remarks>
/// What: the two parties that it names most, when no third comes near, and the party whose legislature it names. Why: a sentence
/// in the middle of a report leaves out what the reader knows. Hit: a story of Norway and Peru says "Peruvian sugar is
/// subject to a 40 percent duty": Norway's. Near miss: a story of five states says the same: nobody's.
/// </remarks>
internal sealed class PressureScene
{
    private const int LeadOverThird = 2;

    private readonly (string Party, int Count)[] _parties;
    private readonly int _length;

    private PressureScene((string Party, int Count)[] parties, string? legislature, string? union, int length) =>
        (_parties, Legislature, Union, _length) = (parties, legislature, union, length);

    /// <summary>The party whose legislature the report names first; null when it names none.</summary>
    public string? Legislature { get; }

    /// <summary>The union of workers that the report names first; null when it names none.</summary>
    public string? Union { get; }

    /// <summary>The other one of the two that face each other; null when they are not two, or the party is none of them.</summary>
    public string? OpponentOf(string party)
    {
        if (_parties.Length < 2 || (_parties.Length > 2 && _parties[1].Count < LeadOverThird * _parties[2].Count)) return null;
        if (party == _parties[0].Party) return _parties[1].Party;
        return party == _parties[1].Party ? _parties[0].Party : null;
    }

    /// <summary>Whether a party is one of the two that the report names most.</summary>
    public bool IsLeading(string party) => _parties.Take(2).Any(pair => pair.Party == party);

    /// <summary>Whether the body of this canonical name shares out quotas among its members.</summary>
    public static bool IsCommodityBody(string name) => name is "OPEC" or "International Coffee Organization" or "International Cocoa Organization" or "Association of Tin Producing Countries";

    /// <summary>The quarter of the report that a sentence begins in, 0 to 3.</summary>
    public int QuarterOf(Span sentence) => Math.Min(3, sentence.Start * 4 / Math.Max(1, _length));

    /// <summary>Looks a report over.</summary>
    public static PressureScene Of(Analysis analysis, Cast cast)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? legislature = null, union = null;
        foreach (var sentence in analysis.Sentences)
        {
            foreach (var token in sentence)
            {
                if (cast.MentionOf(token) is not { } mention) continue;
                if (mention.Speaks == MentionVoice.ForItself && mention.Name != mention.Party && (IsUnion(mention.Name) || IsCalledUnion(token))) union ??= mention.Name;
                if (mention.Party is not { } party || Forums.IsForum(party)) continue;
                counts[party] = counts.GetValueOrDefault(party) + 1;
                if (IsLegislature(token.Text)) legislature ??= party;
            }
        }

        var ranked = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal);
        return new PressureScene([.. ranked.Take(3).Select(pair => (pair.Key, pair.Value))], legislature, union, analysis.Document.Content.Length);
    }

    /// <summary>"The engineers' union IG Metall", "the UAW union".</summary>
    private static bool IsCalledUnion(Token name) =>
        name.Class is WordClass.Propn && ((name.Index > 0 && name.Sentence.Words[name.Index - 1] is "union") || (name.Index + 1 < name.Sentence.Count && name.Sentence.Words[name.Index + 1] is "union"));

    /// <summary>Whether the name is that of a union of workers.</summary>
    public static bool IsUnion(string name) => char.IsUpper(name[0]) && name.Split(' ').Any(word => word is
        "Union" or "Unions" or "Workers" or "Teamsters" or "Brotherhood" or "Guild" or "Employees" or "Seamen" or "Longshoremen" or "Mineworkers" or "Steelworkers" or "Machinists");

    /// <summary>Whether a name or description is that of a legislature or its members.</summary>
    public static bool IsLegislature(string name) => name.Split(' ').Any(word => word.ToLowerInvariant() is
        "congress" or "senate" or "house" or "representatives" or "parliament" or "legislature" or "lawmakers" or "lawmaker" or "senator" or "senators"
        or "congressman" or "congressmen" or "congresswoman" or "legislators" or "commons" or "diet" or "bundestag" or "duma" or "knesset" or "riksdag"
        or "assembly" or "sejm" or "storting" or "majlis" or "deputies" or "legislator" or "committee" or "subcommittee");
}
