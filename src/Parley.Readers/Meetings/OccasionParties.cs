using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads who meets: the parties and the people named.</summary>
internal sealed class OccasionParties
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "meetings/parties",
        "Who meets, from the mentions in the circle of the meeting's words; \"the two sides\" are the two parties of which the report speaks most, and whoever speaks of talks with another takes part in them.",
        "Ministries, capitals and ministers stand for their states, and later sentences name nobody.",
        new RuleExample("Chile and Peru disagree on copper. The two sides will meet on May 20.", "Chile and Peru, planned, 2019-05-20"),
        new RuleExample("Chile and Peru disagree on copper. Bolivia will meet Ecuador on May 20.", "Bolivia and Ecuador, planned, 2019-05-20", "Others are named."))
    {
        ReadsParts = true,
    };

    private const int Sides = 2;

    private readonly Cast _cast;
    private readonly Dictionary<string, Actor> _actors;
    private readonly ValueList<Attribution> _attributions;

    public OccasionParties(ReportContext context)
    {
        _cast = context.Cast;
        _attributions = context.Attributions;
        _actors = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var actor in _cast.Actors) _actors.TryAdd(actor.Name, actor);
        Principals = Counted(context).Take(Sides).ToValueList();
    }

    /// <summary>The two parties of which the report speaks most: between them its talks are when a sentence does not say.</summary>
    public ValueList<string> Principals { get; }

    /// <summary>The mentions among the words.</summary>
    public List<Mention> MentionsIn(IEnumerable<Token> words) => words.Select(_cast.MentionOf).OfType<Mention>().Distinct().ToList();

    /// <summary>The parties among the words, in their order; a forum ("the GATT council") only where nobody else is named.</summary>
    public ValueList<string> PartiesIn(IReadOnlyList<Token> words, IEnumerable<Mention> mentions)
    {
        var named = mentions.SelectMany(PartiesOf).Distinct(StringComparer.Ordinal).ToList();
        var parties = named.Where(party => !MeetingLexicon.IsForum(party)).ToValueList();
        if (parties.Count < Sides && words.Any(IsBothSides)) return Principals;
        return parties.Count > 0 ? parties : named.ToValueList();
    }

    /// <summary>The person that a mention names, as a participant, or null.</summary>
    public Participant? PersonOf(Mention mention) =>
        ActorOf(mention) is { Kind: ActorKind.Person } person ? new Participant(person.Name, mention.Party ?? person.Party) : null;

    /// <summary>The rung of the office that a named person holds.</summary>
    public MeetingLevel LevelOf(Mention mention)
    {
        if (ActorOf(mention)?.Role is not { } role) return MeetingLevel.Unspecified;
        var words = role.Replace(" - ", "-", StringComparison.Ordinal).Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (OfficeLexicon.Find(string.Join(' ', words[i..])) is { } office) return office.Level;
        }

        return MeetingLevel.Unspecified;
    }

    /// <summary>The parties of a joint voice ("our ministers" in a joint statement), or the one party of any other mention.</summary>
    private IEnumerable<string> PartiesOf(Mention mention) =>
        mention.Members.Count > 0 ? mention.Members : PartyOf(mention) is { } party ? [MeetingLexicon.ForumOf(party) ?? party] : [];

    /// <summary>The party for which the speaker of a sentence of the report speaks, or null.</summary>
    public string? SpeakerOf(Token occasion)
    {
        foreach (var attribution in _attributions)
        {
            if (attribution.Source?.Party is { } party && attribution.Content.Any(content => content.Contains(occasion.Span))) return party;
        }

        return null;
    }

    /// <summary>The state or bloc that a mention stands for, or the organisation that stands for itself; null for a person without a party.</summary>
    private string? PartyOf(Mention mention)
    {
        var actor = ActorOf(mention);
        if (mention.Speaks == MentionVoice.ForItself && actor is { Kind: ActorKind.Organisation }) return mention.Name;
        return mention.Party ?? (actor is { Kind: not ActorKind.Person } ? mention.Name : null);
    }

    private IEnumerable<string> Counted(ReportContext context)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in context.Analysis.Sentences)
        {
            foreach (var token in sentence)
            {
                if (_cast.MentionOf(token) is { } mention && PartyOf(mention) is { } party && !MeetingLexicon.IsForum(party)) counts[party] = counts.GetValueOrDefault(party) + 1;
            }
        }

        return counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key);
    }

    private Actor? ActorOf(Mention mention) => _actors.GetValueOrDefault(mention.Name);

    private static bool IsBothSides(Token token) => token.Is("side", "country", "nation", "government", "team", "delegation", "leader", "minister")
        && token.Children.Any(child => child.Text.Equals("two", StringComparison.OrdinalIgnoreCase) || child.Text.Equals("both", StringComparison.OrdinalIgnoreCase));
}
