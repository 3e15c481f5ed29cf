using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>Tells from one place in a text who a named person is.</summary>
internal static class IdentityReader
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "actors/office",
        "For whom a named person speaks, from the office before or behind the name and whose it is.",
        "A minister speaks for the state, a senator or former minister for nobody else.",
        new RuleExample("Chilean Trade Minister Ana Robles rejected the offer.", "Robles: Chile"),
        new RuleExample("Former Chilean Trade Minister Ana Robles rejected the offer.", "Robles: Ana Robles", "The office is no longer hers."))
    {
        ReadsParts = true,
    };

    /// <summary>Who the person is, as far as the words around this name say.</summary>
    public static Identity Read(Sentence sentence, FoundName person, SentenceNames names, BodiesBefore bodies, Setting setting)
    {
        var title = TitleReader.Read(sentence, person, names);
        var served = ServedBy(person);
        if (title is null) return new Identity(person.Words, null, served, served is null ? MentionVoice.ForItself : MentionVoice.ForParty, served is not null);
        var role = RoleOf(sentence, title);
        if (title.Owner is { } owner && !IsPortfolio(title, owner)) return Owned(person, title, role, owner, setting);
        if (title.Principal is { } principal) return new Identity(person.Words, role, null, Voice(title, true), false) { Principal = principal.Words };
        if (BodyIn(sentence, title, bodies) is { } body) return new Identity(person.Words, role, body, Voice(title, true), true);
        var isPublic = IsPublicOffice(sentence, title) && !IsMemberOfCongress(sentence, title);
        var party = served ?? setting.Gazetteer.OwnerOfOffice(role) ?? (isPublic || IsSpokesperson(title) ? HomeWith(title, setting) : null);
        return new Identity(person.Words, role, party, Voice(title, served is not null || isPublic), served is not null);
    }

    /// <summary>The state or bloc that a known person serves, or null.</summary>
    private static string? ServedBy(FoundName person) => person.Hit?.Entry is { IsPerson: true } known ? known.Owner : null;

    /// <summary>The "Labour" of "Labour Minister" is the minister's field, whatever a tagger takes it for.</summary>
    private static bool IsPortfolio(Titling title, FoundName owner) =>
        owner.Hit is null && OrganisationKind.Of(owner.Words) == BodyKind.Other && !owner.Words.Contains(' ')
        && (title.Office.Title.EndsWith("minister", StringComparison.Ordinal) || title.Office.Title.EndsWith("secretary", StringComparison.Ordinal));

    private static Identity Owned(FoundName person, Titling title, string role, FoundName owner, Setting setting)
    {
        if (owner.Hit is { } hit)
        {
            var speaks = hit.Entry.Kind is not (GazetteerKind.Chamber or GazetteerKind.Region) && hit.Sense != GazetteerSense.City && !IsOfOpponents(role);
            return new Identity(person.Words, role, hit.Entry.Owner, Voice(title, speaks), true);
        }

        var state = ServedBy(person) ?? setting.OwnerByName(owner.Words);
        return OrganisationKind.Of(owner.Words) switch
        {
            BodyKind.Government => new Identity(person.Words, role, state ?? setting.Gazetteer.OwnerOfOffice(role) ?? setting.Home, Voice(title, true), state is not null),
            BodyKind.Academic => new Identity(person.Words, role, state, MentionVoice.ForItself, state is not null),
            _ => new Identity(person.Words, role, owner.Words, Voice(title, true), true),
        };
    }

    /// <summary>A state's rebels and opposition do not speak for it.</summary>
    private static bool IsOfOpponents(string role) =>
        role.Split(' ').Any(static word => word.ToLowerInvariant() is "rebel" or "contra" or "guerrilla" or "insurgent" or "separatist" or "dissident" or "opposition");

    /// <summary>The home of the report, unless it has no such office or somebody else holds it: then the office is another state's.</summary>
    private static string? HomeWith(Titling title, Setting setting) =>
        setting.Home is { } home && !AbsentOffices.Has(home, title.Office.Title) && !(SoleOffices.IsTaken(home, title.Office.Title, setting) && !title.IsFormer) ? home : null;

    private static MentionVoice Voice(Titling title, bool canSpeak) =>
        title.IsFormer || !canSpeak ? MentionVoice.ForItself : title.Office.Voice;

    /// <summary>An office on the ladder of meetings is a public one; a chairman without a body may be anyone's, and a "union president" is the union's.</summary>
    private static bool IsPublicOffice(Sentence sentence, Titling title) => title.Office.Level != Talks.MeetingLevel.Unspecified && !IsOfBody(sentence, title) && !IsOfUnknown(sentence, title);

    /// <summary>"Representative Ann Lee" sits in a chamber; "Trade Representative Ann Lee" and "the representative" stand for a government.</summary>
    private static bool IsMemberOfCongress(Sentence sentence, Titling title) =>
        title.End - title.First == 1 && sentence.Words[title.First] is "Representative";

    /// <summary>The "vice-president of Coastal Savings Bank" is that bank's, whether or not anybody knows it for a body.</summary>
    private static bool IsOfUnknown(Sentence sentence, Titling title) =>
        WhosePresident(sentence, title).Any(i => sentence.Words[i - 1] == "of" && sentence.Classes[i] is WordClass.Propn);

    /// <summary>The words behind "of" and "for" in the title of a president.</summary>
    private static IEnumerable<int> WhosePresident(Sentence sentence, Titling title) => title.Office.Title.EndsWith("president", StringComparison.Ordinal)
        ? Enumerable.Range(title.First, Math.Max(0, title.End - title.First - 1)).Where(i => sentence.Words[i] is "of" or "for").Select(i => i + 1)
        : [];

    private static bool IsOfBody(Sentence sentence, Titling title) => BodyNouns(sentence, title).Any(noun => char.IsLower(noun[0]));

    /// <summary>The body named before that the title calls "the union" or "the company".</summary>
    private static string? BodyIn(Sentence sentence, Titling title, BodiesBefore bodies) =>
        BodyNouns(sentence, title).Select(bodies.Find).FirstOrDefault(body => body is not null);

    private static IEnumerable<string> BodyNouns(Sentence sentence, Titling title)
    {
        if (IsOfFirm(sentence, title)) yield return "company";
        for (var i = title.First; i < title.End; i++)
        {
            if (GroupLexicon.Find(sentence.Words[i]) == GroupKind.Organisation && OfficeLexicon.EndingAt(sentence, i) is null) yield return sentence.Words[i];
        }
    }

    /// <summary>A "vice president of corporate affairs" or "for marketing" is a firm's.</summary>
    private static bool IsOfFirm(Sentence sentence, Titling title) =>
        WhosePresident(sentence, title).Any(i => char.IsLower(sentence.Words[i][0]) && sentence.Words[i] is not ("the" or "a" or "an" or "both" or "two"));

    private static bool IsSpokesperson(Titling title) => title.Office.Title.Contains("spokes", StringComparison.Ordinal) || title.Office.Title == "press secretary";

    /// <summary>The title as written, without the state before it or inside it ("deputy Chinese trade representative").</summary>
    private static string RoleOf(Sentence sentence, Titling title)
    {
        var first = title.Owner is { Hit.Entry.IsParty: true } owner && owner.First >= title.First && owner.End < title.End ? owner.End : title.First;
        while (first < title.End - 1 && sentence.Words[first] is "'s" or "’s" or "a" or "an" or "the" or "The" or "and") first++;
        var rank = sentence.Words[title.First..first].FirstOrDefault(static word => word.ToLowerInvariant() is "deputy" or "vice" or "assistant");
        return string.Join(' ', rank is null ? sentence.Words[first..title.End] : [rank, .. sentence.Words[first..title.End]]);
    }
}
