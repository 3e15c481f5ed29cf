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

    private const string VicePresident = "vice president";

    private readonly Gazetteer _gazetteer;
    private readonly int _year;
    private readonly Cast _cast;
    private readonly Dictionary<string, Actor> _actors;
    private readonly ValueList<Attribution> _attributions;
    private readonly string _text;

    public OccasionParties(ReportContext context)
    {
        _gazetteer = context.Gazetteer;
        _year = context.Report.Published?.Year ?? DateOnly.MaxValue.Year;
        _cast = context.Cast;
        _attributions = context.Attributions;
        _text = context.Report.Document.Content;
        _actors = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var actor in _cast.Actors) _actors.TryAdd(actor.Name, actor);
        Principals = Counted(context).Take(Sides).ToValueList();
    }

    /// <summary>The two parties of which the report speaks most: between them its talks are when a sentence does not say.</summary>
    public ValueList<string> Principals { get; }

    /// <summary>The two of whose meeting a sentence before has told; null before any has.</summary>
    public ValueList<string>? Latest { get; set; }

    /// <summary>The mentions among the words.</summary>
    public List<Mention> MentionsIn(IEnumerable<Token> words) => words.Select(_cast.MentionOf).OfType<Mention>().Distinct().ToList();

    /// <summary>The parties among the words, in their order; a forum ("the GATT council") only where somebody meets with it, and not who stays away.</summary>
    public ValueList<string> PartiesIn(IReadOnlyList<Token> words, Occasion occasion, Token? absent)
    {
        ValueList<string> away = absent is { } token && _cast.MentionOf(token) is { } mention ? PartiesOf(mention) : [];
        var parties = words.Where(word => !IsSeatOf(occasion, word) && !DescribesGroup(word)).SelectMany(PartiesAt).Distinct(StringComparer.Ordinal).Where(party => !away.Contains(party)).ToValueList();
        if (parties.Count(IsState) > Sides && parties.Any(MeetingLexicon.IsForum)) parties = parties.Where(party => !MeetingLexicon.IsForum(party)).ToValueList();
        return parties.Count < Sides && words.Where(IsBothSides).Cast<Token?>().FirstOrDefault() is { } both ? PairBefore(both) ?? Latest ?? Principals : parties;
    }

    /// <summary>The two states that the sentence names before it speaks of "the two countries"; null where it names another number of them.</summary>
    private ValueList<string>? PairBefore(Token both)
    {
        var named = both.Sentence.Where(word => word.Index < both.Index).SelectMany(PartiesAt).Where(IsState).Distinct(StringComparer.Ordinal).ToValueList();
        return named.Count == Sides ? named : null;
    }

    /// <summary>The bodies in which others meet for which a mention stands.</summary>
    public IEnumerable<string> ForumsOf(Mention mention) => PartiesOf(mention).Where(MeetingLexicon.IsForum);

    /// <summary>"The Lima talks" are held there.</summary>
    public bool IsSeatOf(Occasion occasion, Token word) =>
        word.Relation is Relation.Compound && word.Head == occasion.Head && word.Index > 0 && word.Sentence.Words[word.Index - 1] is not ("-" or "and" or "/")
        && _gazetteer.Find(word.Text, _year) is { Sense: GazetteerSense.Seat or GazetteerSense.City };

    /// <summary>Whether a party is a state or bloc.</summary>
    public bool IsState(string party) => _actors.GetValueOrDefault(party) is { Kind: ActorKind.State or ActorKind.Bloc };

    private IEnumerable<string> PartiesAt(Token word)
    {
        if (GroupAt(word) is { } group) return [group];
        if (_cast.MentionOf(word) is not { } mention || IsSeatOfMember(word, mention) || MeetingLexicon.IsReporter(mention.Name) || DescribesPerson(word, mention)) return [];
        return PartiesOf(mention).Where(party => !MeetingLexicon.IsForum(party) || IsMet(word));
    }

    /// <summary>In "Senator Ana Robles of Ohio" Ohio meets nobody.</summary>
    private bool IsSeatOfMember(Token word, Mention mention) =>
        word is { Relation: Relation.Nmod, Head: { } person } && word.Preposition() == "of" && !IsState(mention.Name)
        && _cast.MentionOf(person) is { } member && ActorOf(member) is { Kind: ActorKind.Person };

    /// <summary>In "G20 Sherpa Ana Robles" the forum only tells her office, and in "Kenyan businessman" the state where he is from.</summary>
    private bool DescribesPerson(Token word, Mention mention) =>
        word is { Relation: Relation.Compound or Relation.NmodDesc or Relation.Flat or Relation.Amod or Relation.NmodPoss, Head: { } person }
        && _cast.MentionOf(person) is { } bearer && ActorOf(bearer) is { Kind: ActorKind.Person } && (MeetingLexicon.IsForum(mention.Name) || IsPrivate(bearer));

    /// <summary>"Japanese steelmakers" sit there for themselves, not for Japan, and so does a "Japanese billionaire".</summary>
    private bool DescribesGroup(Token word) => word is { Relation: Relation.Amod or Relation.Compound or Relation.NmodPoss, Head: { } head }
        && (GroupAt(head) is not null || IsPrivate(head));

    /// <summary>Whether a word is a noun for somebody without public office: "the billionaire".</summary>
    public static bool IsPrivate(Token word) => word.Class is WordClass.Noun && !NounPhrase.IsPlural(word) && GroupLexicon.Find(word.Text) is GroupKind.Group;

    /// <summary>Whether a word names a group that meets for itself.</summary>
    public bool IsGroup(Token word) => GroupAt(word) is not null;

    private string? GroupAt(Token word) =>
        _cast.MentionOf(word) is { } mention && !_actors.ContainsKey(mention.Name) ? GroupSide.Of(word, mention) : null;

    /// <summary>"Talks with the Fund" are held with it, "the Fund's talks" in it.</summary>
    private static bool IsMet(Token word)
    {
        var head = word;
        while (head is { Relation: Relation.Compound or Relation.Flat or Relation.Amod or Relation.NmodPoss or Relation.NmodDesc or Relation.Conj or Relation.Appos, Head: { } above }) head = above;
        return head.Preposition() is "with" || (head.Relation is Relation.Obj && head.Head is { } verb && verb.Is("meet"));
    }

    /// <summary>The people whom mentions name, as participants; whose party is only guessed is of none where somebody is known to be of that party: who met whom tells no two of one side.</summary>
    public ValueList<Participant> PeopleAmong(IReadOnlyCollection<Mention> mentions)
    {
        var people = (from mention in mentions let person = PersonOf(mention) where person is not null select (Person: person, mention.IsGuessed)).ToList();
        var known = people.Where(named => !named.IsGuessed).Select(named => named.Person.Party).ToHashSet(StringComparer.Ordinal);
        return people.Select(named => named.IsGuessed && known.Contains(named.Person.Party) ? named.Person with { Party = null } : named.Person).Distinct().ToValueList();
    }

    /// <summary>The person that a mention names, as a participant, or null; names joined by a hyphen ("the Kim-Trump summit") name no one who takes part by himself, and spokesmen only tell of it.</summary>
    public Participant? PersonOf(Mention mention) =>
        ActorOf(mention) is { Kind: ActorKind.Person } person && !IsJoined(mention) && !IsNoParticipant(person) ? new Participant(person.Name, !IsPrivate(mention) && (mention.Party ?? person.Party) is { } party && !MeetingLexicon.IsForum(party) ? party : null) : null;

    private static bool IsNoParticipant(Actor person) =>
        person.Role?.Contains("spokes", StringComparison.OrdinalIgnoreCase) == true || MeetingLexicon.NamesBody(person.Name[(person.Name.LastIndexOf(' ') + 1)..]);

    private bool IsJoined(Mention mention)
    {
        var (end, hyphen) = (mention.Span.End, mention.Name.IndexOf('-', StringComparison.Ordinal));
        var isPair = hyphen > 0 && hyphen + 1 < mention.Name.Length && char.IsUpper(mention.Name[hyphen + 1]) && !mention.Name.Contains(' ', StringComparison.Ordinal);
        return isPair || (end < _text.Length && _text[end] == '-');
    }

    /// <summary>Whether a word stands for a state or bloc, or for somebody who speaks for one.</summary>
    public bool Represents(Token word) =>
        _cast.MentionOf(word) is { Speaks: MentionVoice.ForParty, Party: { } party } mention && IsState(party) && !MeetingLexicon.IsReporter(mention.Name);

    /// <summary>The rung of the office that a named person holds.</summary>
    public MeetingLevel LevelOf(Mention mention) =>
        ActorOf(mention)?.Role is { } role ? OfState(OfficeLevel.Of(role), mention) : MeetingLevel.Unspecified;

    /// <summary>The rung of the office that a word names.</summary>
    public MeetingLevel LevelAt(Token word) => OfState(OfficeLevel.EndingAt(word), _cast.MentionOf(word));

    /// <summary>The rung of a person as that of all who meet may be told: a vice president ranks with ministers, but is none.</summary>
    public MeetingLevel RankOf(Mention mention) => ActorOf(mention)?.Role is { } role && role.EndsWith(VicePresident, StringComparison.OrdinalIgnoreCase) ? MeetingLevel.Unspecified : LevelOf(mention);

    /// <summary>The same of the office that a word names.</summary>
    public MeetingLevel RankAt(Token word) => OfficeLexicon.EndingAt(word.Sentence, word.Index) is { Office.Title: VicePresident } ? MeetingLevel.Unspecified : LevelAt(word);

    /// <summary>The president of a union or firm is no leader of a state, and who speaks for himself leads none either.</summary>
    private MeetingLevel OfState(MeetingLevel level, Mention? mention) => level == MeetingLevel.Leaders && mention is not null && LeadsNoState(mention) ? MeetingLevel.Unspecified : level;

    private bool LeadsNoState(Mention mention) =>
        mention.Speaks == MentionVoice.ForItself && mention.Members.Count == 0 && mention.Signatories.Count == 0
        || (mention.Party is { } party && _actors.GetValueOrDefault(party) is { Kind: ActorKind.Organisation });

    /// <summary>The parties for which a word stands.</summary>
    public ValueList<string> SidesAt(Token word) => _cast.MentionOf(word) is { } mention ? PartiesOf(mention) : [];

    /// <summary>The parties of a joint voice ("our ministers" in a joint statement), or the one party of any other mention.</summary>
    private ValueList<string> PartiesOf(Mention mention) =>
        mention.Signatories.Count > 0 ? mention.Signatories : mention.Members.Count > 0 ? mention.Members : PartyOf(mention) is { } party ? [MeetingLexicon.ForumOf(party) ?? party] : [];

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
        if (IsPrivate(mention) || (mention.Speaks == MentionVoice.ForItself && actor is null)) return null;
        return mention.Party ?? (actor is { Kind: not ActorKind.Person } ? mention.Name : null);
    }

    /// <summary>Whether a mention is of a person without public office, who takes part for himself, wherever he is from.</summary>
    public bool IsPrivate(Mention mention) => mention.Speaks == MentionVoice.ForItself
        && ActorOf(mention) is { Kind: ActorKind.Person } person && (person.Role is null || OfficeLexicon.AtEndOf(person.Role.ToLowerInvariant()) is { Level: MeetingLevel.Unspecified });

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
        ? token.Children.Any(child => child.Text.Equals("two", StringComparison.OrdinalIgnoreCase) || child.Text.Equals("both", StringComparison.OrdinalIgnoreCase))
        : token.Is("two", "both", "pair") && token.Relation is Relation.Nsubj;
}
