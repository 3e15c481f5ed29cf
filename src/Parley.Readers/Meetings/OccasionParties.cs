using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads who meets: the parties and the people named.</summary>
/// <remarks>
/// Reads the mentions among the words of a meeting's circle, and "the two sides" as the two parties of which the report speaks most. A near miss: a
/// person whose party is not told is a participant but no party.
/// </remarks>
internal sealed class OccasionParties
{
    private readonly Cast _cast;
    private readonly Dictionary<string, Actor> _actors;
    private readonly ValueList<string> _principals;

    public OccasionParties(ReportContext context)
    {
        _cast = context.Cast;
        _principals = Principals.Of(context);
        _actors = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var actor in _cast.Actors) _actors.TryAdd(actor.Name, actor);
    }

    /// <summary>The mentions among the words.</summary>
    public List<Mention> MentionsIn(IEnumerable<Token> words) => words.Select(_cast.MentionOf).OfType<Mention>().Distinct().ToList();

    /// <summary>The parties among the words, in their order.</summary>
    public ValueList<string> PartiesIn(IReadOnlyList<Token> words, IEnumerable<Mention> mentions)
    {
        var parties = mentions.Select(PartyOf).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList();
        return parties.Count < 2 && words.Any(IsBothSides) ? _principals : parties;
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

    private string? PartyOf(Mention mention)
    {
        if (mention.Party is not null) return MeetingLexicon.IsForum(mention.Party) ? null : mention.Party;
        return ActorOf(mention) is { Kind: not ActorKind.Person } ? mention.Name : null;
    }

    private Actor? ActorOf(Mention mention) => _actors.GetValueOrDefault(mention.Name);

    private static bool IsBothSides(Token token) => token.Is("side", "country", "nation", "government", "team", "delegation", "leader", "minister")
        && token.Children.Any(child => child.Text.Equals("two", StringComparison.OrdinalIgnoreCase) || child.Text.Equals("both", StringComparison.OrdinalIgnoreCase));
}
