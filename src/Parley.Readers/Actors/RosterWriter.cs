using System.Text.RegularExpressions;
using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>Finds out who the named people of a text are: first from the words beside each name, then from whom they stand with.</summary>
/// <param name="analysis">The text.</param>
/// <param name="names">Its names.</param>
/// <param name="people">Those of people among them, in the order of the text.</param>
/// <param name="bySentence">The names by sentence.</param>
/// <param name="setting">When and where it was written.</param>
/// <param name="fullest">For each form of a person's name its fullest.</param>
internal sealed partial class RosterWriter(
    Analysis analysis, List<FoundName> names, List<FoundName> people, SentenceNames[] bySentence, Setting setting, IReadOnlyDictionary<string, string> fullest)
{
    private const int Sides = 2;

    private readonly Dictionary<string, Identity> _identities = new(StringComparer.Ordinal);

    /// <summary>The people, each by the fullest form of the name.</summary>
    public IReadOnlyDictionary<string, Identity> Write()
    {
        foreach (var person in people) Read(person);
        foreach (var (name, identity) in _identities.ToList()) FollowPrincipal(name, identity);
        foreach (var (earlier, person) in people.Zip(people.Skip(1))) FollowList(earlier, person);
        foreach (var person in people) FollowHost(person);
        var states = names.Select(name => name.Hit?.Entry.Owner).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (name, identity) in _identities.ToList()) DropUnnamedState(name, identity, states);
        foreach (var person in people) FollowOffice(person, states);
        var bystanders = new Bystanders(analysis, names);
        foreach (var person in people.Where(person => bystanders.IsOne(person, Of(person)))) Set(person, Of(person) with { Voice = MentionVoice.ForItself });
        foreach (var (name, identity) in _identities.ToList()) _identities[name] = identity with { IsGuessed = identity is { IsCertain: false, Role: { } role } && setting.Gazetteer.OwnerOfOffice(role) is null };
        return _identities;
    }

    private Identity Of(FoundName person) => _identities[fullest[person.Words]];

    private void Set(FoundName person, Identity identity) => _identities[fullest[person.Words]] = identity;

    private void Read(FoundName person)
    {
        var name = fullest[person.Words];
        var hit = IsNamesake(person, name) || IsOutOfOffice(person) ? null : person.Hit ?? LeaderOf(person);
        var found = IdentityReader.Read(analysis.Sentences[person.Sentence], person with { Hit = hit }, bySentence[person.Sentence], new BodiesBefore(names, person), setting) with { Name = name };
        _identities[name] = _identities.TryGetValue(name, out var known) ? known.Or(found) : found;
    }

    /// <summary>"Aliyev's adviser" belongs where Aliyev does.</summary>
    private void FollowPrincipal(string name, Identity served)
    {
        if (served is { Party: null, Principal: { } principal } && _identities[fullest[principal]] is { Voice: MentionVoice.ForParty, Party: { } party })
            _identities[name] = served with { Party = party, IsCertain = true };
    }

    private void FollowList(FoundName earlier, FoundName person)
    {
        if (Of(earlier) is { IsCertain: true, Party: { } party } && IsUnclaimed(Of(person)) && !AbsentOffices.Has(party, Of(person).Role!) && Enumeration.JoinsByTitle(analysis, earlier, person, bySentence))
            Set(person, Of(person) with { Party = party, IsCertain = true });
    }

    private void FollowHost(FoundName person)
    {
        if (IsUnclaimed(Of(person)) && Hosts.StateOf(analysis, person, bySentence[person.Sentence], Of) is { } host)
            Set(person, Of(person) with { Party = host, IsCertain = true });
    }

    /// <summary>A "foreign secretary" in a report that does not name Britain is not Britain's.</summary>
    private void DropUnnamedState(string name, Identity guessed, HashSet<string> states)
    {
        if (guessed is { IsCertain: false, Party: { } party, Role: { } role } && NationalOffices.HaveOthers(role) && setting.IsFiled && party != setting.Home && !states.Contains(party))
            _identities[name] = guessed with { Party = null };
    }

    /// <summary>"Vice Premier Paz" in a report that names two states, of which one has no premiers, is the other's; not one "of the Coastal Region".</summary>
    private void FollowOffice(FoundName person, HashSet<string> states)
    {
        if (Of(person) is not { Party: null, Principal: null, Role: { } role } unclaimed || !OfficeOfState().IsMatch(role) || states.Count != Sides) return;
        var words = analysis.Sentences[person.Sentence].Words;
        if (person.End < words.Length && words[person.End] == "of") return;
        if (states.Where(state => !AbsentOffices.Has(state, role)).ToList() is [var only]) Set(person, unclaimed with { Party = only });
    }

    /// <summary>Offices that firms and unions do not have.</summary>
    [GeneratedRegex(@"\b(?:premier|minister|councill?or)$", RegexOptions.IgnoreCase)]
    private static partial Regex OfficeOfState();

    /// <summary>Whether nothing beside the name says whose somebody in office is, or only an office that others have too.</summary>
    private bool IsUnclaimed(Identity identity) =>
        identity is { IsCertain: false, Role: { } role } && (setting.Gazetteer.OwnerOfOffice(role) is null || NationalOffices.HaveOthers(role));

    /// <summary>Joseph R. Biden is Joe Biden, in whose years of office no other Biden with such a given name need be looked for.</summary>
    private GazetteerHit? LeaderOf(FoundName person)
    {
        var family = person.Words[(person.Words.LastIndexOf(' ') + 1)..];
        return family.Length < person.Words.Length && setting.Gazetteer.Find(family, setting.Year) is { Entry: { IsPerson: true } known } hit
            && IsInOffice(person, known) && known.Name.EndsWith(" " + family, StringComparison.Ordinal) && known.Name[0] == person.Words[0] ? hit : null;
    }

    /// <summary>Who will lead a state or serve it, or has done so, speaks for himself, unless the text gives him an office.</summary>
    private bool IsOutOfOffice(FoundName person) => person.Hit is { Entry: { IsPerson: true } known } && !IsInOffice(person, known);

    private bool IsInOffice(FoundName person, GazetteerEntry known) => !setting.IsDated || known.HoldsIn(setting.Year)
        || TitleReader.Before(analysis.Sentences[person.Sentence], person, bySentence[person.Sentence]) is { IsFormer: false, Office.Level: not MeetingLevel.Unspecified };

    /// <summary>
    /// Whether a family name that somebody known bears is another's here, whom the text names in full: the Kim of "Kim Mahn-je", and the Howard of "Michael Howard"
    /// in a year without a leader of that name, or whose given name is no envoy's of that name; not the Biden of "Joseph R. Biden", which is another form of Joe.
    /// </summary>
    private bool IsNamesake(FoundName person, string name)
    {
        if (person.Hit is not { Entry: { IsPerson: true } known } || name == person.Words) return false;
        var family = person.Words.Split(' ');
        var (own, theirs) = (name.Split(' ', '(', ')').Except(family), known.Name.Split(' ').Except(family));
        return known.Name.StartsWith(person.Words + " ", StringComparison.Ordinal) && name.StartsWith(person.Words + " ", StringComparison.Ordinal)
            ? !own.Intersect(theirs).Any()
            : (known.Kind == GazetteerKind.Envoy || !known.HoldsIn(setting.Year)) && !own.Any(given => theirs.Any(other => given.StartsWith(other[0])));
    }
}
