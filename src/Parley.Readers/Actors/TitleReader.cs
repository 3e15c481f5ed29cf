using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Actors;

/// <summary>Reads the office of a person from the words around the name.</summary>
/// <remarks>
/// Reads "Peruvian Finance Minister Ana Robles", "Minister for Mines Ana Robles", "Peru's chief negotiator, Ana Robles," and "Ana Robles, a
/// spokeswoman for the Fishermen's Union,".
/// A near miss: "told the minister Ana Robles was ill" has an office before a name too, but the determiner parts them from what is before.
/// </remarks>
internal static class TitleReader
{
    private const int LongestTitle = 9;
    private const int LongestApposition = 14;

    /// <summary>The words "of the".</summary>
    private const int OfThe = 2;

    /// <summary>The title of a name; null when the words around it give none.</summary>
    public static Titling? Read(Sentence sentence, FoundName name, SentenceNames names) =>
        Before(sentence, name, names) ?? After(sentence, name, names);

    /// <summary>The title that stands before a name; null when none does.</summary>
    public static Titling? Before(Sentence sentence, FoundName name, SentenceNames names)
    {
        var end = EndOfTitle(sentence, name);
        var last = LastOfTitle(sentence, end, isSetOff: end < name.First);
        if (last < 0 || OfficeLexicon.EndingAt(sentence, last) is not { } office) return null;
        var first = office.First;
        var isFormer = false;
        FoundName? owner = IsSentTo(sentence, last + 1) || IsPosted(sentence, last + 1) ? null : OwnerIn(names, last + 1, end);
        while (first > 0 && end - first < LongestTitle && IsPartOfTitle(sentence, first - 1) && !IsAnother(sentence, names, first - 1))
        {
            first--;
            isFormer |= GroupLexicon.IsRetired(sentence.Words[first]);
        }

        if (names.At(first) is { Kind: FoundNameKind.Known } begun) first = begun.First;
        owner ??= StateBehind(sentence, name, names) ?? OwnerIn(names, first, end);
        return new Titling(first, end, office.Office, owner, isFormer) { Principal = owner is null ? PrincipalIn(sentence, names, first, office.First) : null };
    }

    /// <summary>"President Ana Robles of Peru" is Peru's, and "King Pedro II of Peru".</summary>
    private static FoundName? StateBehind(Sentence sentence, FoundName name, SentenceNames names)
    {
        var end = name.End;
        while (end < sentence.Count && IsOrdinal(sentence.Words[end])) end++;
        if (end + 1 >= sentence.Count || sentence.Words[end] != "of") return null;
        var first = end + 1;
        while (first + 1 < sentence.Count && names.At(first) is null && sentence.Words[first] is "the" or "of" or "Republic" or "Federative" or "Federal" or "Kingdom" or "State" or "Commonwealth" or "Democratic" or "Islamic" or "Socialist" or "Hashemite") first++;
        return names.At(first) is { Hit: { Entry.IsParty: true, Sense: not GazetteerSense.City } } state && state.First == first && !(state.End < sentence.Count && NounPhrase.IsPossessive(sentence.Words[state.End])) ? state : null;
    }

    /// <summary>What a king's or a son's name may end with: "II", ", Jr.".</summary>
    private static bool IsOrdinal(string word) => word is "," or "Jr." or "Jr" or "Sr." || word.All(static letter => letter is 'I' or 'V' or 'X');

    /// <summary>The title of "Peruvian President Ana Robles and Chilean President Juan Soto" ends where the other's name does; "Robles's adviser" goes on.</summary>
    private static bool IsAnother(Sentence sentence, SentenceNames names, int index) =>
        names.At(index) is { IsPerson: true } other && !NounPhrase.IsPossessive(sentence.Words[other.End]);

    /// <summary>Where the title before a name ends: at the name, or at the comma before it where the name only says whose the title is.</summary>
    private static int EndOfTitle(Sentence sentence, FoundName name)
    {
        var comma = name.First - 1;
        if (comma < 1 || sentence.Words[comma] != "," || (name.End < sentence.Count && sentence.Words[name.End] is not ("," or "." or ";"))) return name.First;
        var head = NameMentions.HeadOf(sentence, name);
        return head is { Relation: Relation.Appos, Head: { } noun } && noun.Index < comma ? comma : name.First;
    }

    /// <summary>The person whose the office is: "Aliyev's adviser".</summary>
    private static FoundName? PrincipalIn(Sentence sentence, SentenceNames names, int first, int office) => names.Within(first, office)
        .LastOrDefault(name => name.IsPerson && NounPhrase.IsPossessive(sentence.Words[name.End]));

    /// <summary>The last word of the office before the end of a title, or before the "for ..." or "of ..." that lies between office and end.</summary>
    private static int LastOfTitle(Sentence sentence, int end, bool isSetOff)
    {
        for (var i = end - 1; i >= Math.Max(0, end - LongestTitle); i--)
        {
            if (OfficeLexicon.EndingAt(sentence, i) is not null) return i;
            if (sentence.Classes[i] is not (WordClass.Noun or WordClass.Propn or WordClass.Adj or WordClass.Adp or WordClass.Cconj) && !(isSetOff && sentence.Classes[i] is WordClass.Part or WordClass.Det)) return -1;
        }

        return -1;
    }

    private static bool IsPartOfTitle(Sentence sentence, int index) =>
        sentence.Classes[index] is WordClass.Noun or WordClass.Propn or WordClass.Adj
        || sentence.Words[index] is "'s" or "’s" or "-" or "&"
        || (sentence.Words[index] is "and" or "of" && index > 0 && sentence.Classes[index - 1] is WordClass.Noun or WordClass.Propn
            && OfficeLexicon.EndingAt(sentence, index - 1) is null);

    private static Titling? After(Sentence sentence, FoundName name, SentenceNames names)
    {
        if (name.End >= sentence.Count || sentence.Words[name.End] is not ("," or "(")) return null;
        var isFormer = false;
        for (var i = name.End + 1; i < Math.Min(sentence.Count, name.End + LongestApposition); i++)
        {
            if (sentence.IsClausal(i) || sentence.Classes[i] is WordClass.Aux || (sentence.Classes[i] is WordClass.Punct && sentence.Words[i] != "-")) return null;
            isFormer |= GroupLexicon.IsRetired(sentence.Words[i]);
            if (OfficeLexicon.EndingAt(sentence, i) is not { } office || IsOfficeContinued(sentence, i)) continue;
            if (names.At(i + 1) is { Kind: FoundNameKind.Person }) return null;
            var end = EndOfApposition(sentence, i + 1);
            var after = IsSentTo(sentence, i + 1) ? null : OwnerIn(names, i + 1, end) ?? SetOffState(sentence, names, end);
            var before = OwnerIn(names, name.End + 1, i);
            return new Titling(name.End + 1, end, office.Office, IsPosted(sentence, i + 1) ? before ?? after : after ?? before, isFormer);
        }

        return null;
    }

    /// <summary>The state of "Ana Robles, Under-Secretary of State, Peru, called".</summary>
    private static FoundName? SetOffState(Sentence sentence, SentenceNames names, int comma) =>
        comma + 1 < sentence.Count && sentence.Words[comma] == "," && names.At(comma + 1) is { Hit: { Entry.IsParty: true, Sense: GazetteerSense.Name } } state && state.First == comma + 1
        && state.End < sentence.Count && sentence.Words[state.End] is "," ? state : null;

    /// <summary>An ambassador to a state is not that state's.</summary>
    private static bool IsSentTo(Sentence sentence, int index) => index < sentence.Count && sentence.Words[index] is "to" or "responsible";

    /// <summary>A consul in a city is the consul of the state before the title, where one is named.</summary>
    private static bool IsPosted(Sentence sentence, int index) => index < sentence.Count && sentence.Words[index] is "in" or "at";

    private static bool IsOfficeContinued(Sentence sentence, int index)
    {
        var next = index + 1 < sentence.Count && sentence.Words[index + 1] == "-" ? index + 2 : index + 1;
        return next < sentence.Count && OfficeLexicon.EndingAt(sentence, next) is { } longer && longer.First <= index;
    }

    private static int EndOfApposition(Sentence sentence, int from)
    {
        var end = from;
        while (end < sentence.Count && end - from < LongestApposition
            && !sentence.IsClausal(end) && sentence.Classes[end] is not (WordClass.Punct or WordClass.Aux or WordClass.Sconj)) end++;
        return end;
    }

    /// <summary>The body named last in a stretch of tokens, which stands nearest to the office; a place without a voice is none.</summary>
    private static FoundName? OwnerIn(SentenceNames names, int first, int end)
    {
        FoundName? owner = null;
        foreach (var name in names.Within(first, end))
        {
            if (name.Kind is FoundNameKind.Organisation || name.Hit is { Entry.IsPerson: false }) owner = Better(owner, name);
        }

        return owner;
    }

    private static FoundName Better(FoundName? first, FoundName second) =>
        first is null || (first.Kind == FoundNameKind.Known && second.Kind == FoundNameKind.Organisation && second.First > first.End) || IsItsState(first, second) ? second : first;

    /// <summary>"President of the Council of Ministers of the Italian Republic": the body is the state's, whose else it might be.</summary>
    private static bool IsItsState(FoundName body, FoundName state) =>
        (body.Hit is { Entry.Kind: GazetteerKind.Agency } || (body is { Hit: null, Kind: FoundNameKind.Organisation } && OrganisationKind.Of(body.Words) == BodyKind.Government)) && state.Hit is { Entry.Kind: GazetteerKind.State, Sense: GazetteerSense.Name } && state.First - body.End <= OfThe;
}
