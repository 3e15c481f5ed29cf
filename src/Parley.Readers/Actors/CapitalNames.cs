using System.Collections.Frozen;
using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>Finds names that the models miss, by their capitals and by what stands beside them.</summary>
internal sealed class CapitalNames(string text)
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "actors/capitals",
        "Names that the models miss, by their capitals and what stands beside them, and bodies and people by the initials or surname that a text uses later.",
        "Unknown unions, firms and ministers are half of the actors of any talks.",
        new RuleExample("The Lowland Dockers Union met on Monday. The LDU rejected the offer.", "LDU: Lowland Dockers Union"),
        new RuleExample("The Lowland Dockers Union met on Monday. The LNU rejected the offer.", "Union: Lowland Dockers Union", "Other initials."))
    {
        ReadsParts = true,
    };

    private const int LongestPerson = 4;
    private const int LongestBody = 9;

    private static readonly FrozenSet<string> BodyWords = DataFile.Rows("Actors/Data/body-words.txt").Select(row => row[0]).ToFrozenSet();

    private const int ShortestInitials = 3;

    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shortNames = new(StringComparer.Ordinal);

    /// <summary>The name that begins at a token, or null. Remembers what it may be called later.</summary>
    public FoundName? At(Sentence sentence, int first)
    {
        if (!char.IsUpper(sentence.Words[first][0])) return null;
        return Remembered(sentence, first) ?? Body(sentence, first) ?? Person(sentence, first);
    }

    /// <summary>The body whose name begins at a token, a state's name or adjective included ("Chilean Dockers Union"); null when none does.</summary>
    public FoundName? Body(Sentence sentence, int first)
    {
        if (sentence.Classes[first] is not (WordClass.Propn or WordClass.Adj or WordClass.Noun)) return null;
        var end = EndOfRun(sentence, first);
        while (end > first && !IsCapital(sentence, end - 1)) end--;
        for (var last = end - 1; last > first; last--)
        {
            if (!BodyWords.Contains(sentence.Words[last]) && (last != end - 1 || !HasBodyWord(sentence, first, last))) continue;
            return Name(sentence, first, last + 1, FoundNameKind.Organisation);
        }

        return null;
    }

    /// <summary>Remembers by what a name may be called later: the surname of a person, the short form of a body in brackets or its initials.</summary>
    public void Remember(Sentence sentence, FoundName name)
    {
        if (name.Kind == FoundNameKind.Person && name.End - name.First > 1) _surnames.Add(name.Words[(name.Words.LastIndexOf(' ') + 1)..]);
        if (name.Kind != FoundNameKind.Organisation) return;
        if (name.End + 2 < sentence.Count && sentence.Words[name.End] == "(" && sentence.Words[name.End + 2] == ")")
            _shortNames.TryAdd(sentence.Words[name.End + 1], name.Words);
        var initials = string.Concat(name.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        if (initials.Length >= ShortestInitials) _shortNames.TryAdd(initials, name.Words);
    }

    /// <summary>A body under its whole name, where the text gave it before.</summary>
    public FoundName InFull(FoundName name) =>
        name.Kind == FoundNameKind.Organisation && _shortNames.TryGetValue(name.Words, out var whole) ? name with { Words = whole } : name;

    private FoundName? Remembered(Sentence sentence, int first)
    {
        var word = sentence.Words[first];
        if (_shortNames.TryGetValue(word, out var body)) return new FoundName(sentence.Index, first, first + 1, body, FoundNameKind.Organisation, null);
        return _surnames.Contains(word) ? Name(sentence, first, first + 1, FoundNameKind.Person) : null;
    }

    private FoundName? Person(Sentence sentence, int first)
    {
        if (sentence.Classes[first] != WordClass.Propn || IsBeforeName(sentence.Words[first])) return null;
        var end = first;
        while (end < sentence.Count && end - first < LongestPerson && IsNamePart(sentence, end)) end++;
        if (end == first || HasOffice(sentence, first, end)) return null;
        if (IsOfSeveral(sentence.Words[end - 1])) return end > first + 1 ? Name(sentence, first, end, FoundNameKind.Organisation) : null;
        var isTitled = first > 0 && IsTitle(sentence, first - 1);
        if (!isTitled && (end - first < 2 || !Acts(sentence, first, end))) return null;
        var name = Name(sentence, first, end, FoundNameKind.Person);
        _surnames.Add(sentence.Words[end - 1]);
        return name;
    }

    /// <summary>Whether the words are the subject of a verb, or stand before an office set off by a comma.</summary>
    private static bool Acts(Sentence sentence, int first, int end)
    {
        if (end + 1 < sentence.Count && sentence.Words[end] == ",")
        {
            for (var i = end + 1; i < Math.Min(sentence.Count, end + 6) && sentence.Classes[i] != WordClass.Punct; i++)
            {
                if (OfficeLexicon.EndingAt(sentence, i) is not null) return true;
            }
        }

        for (var i = first; i < end; i++)
        {
            if (sentence.Relations[i] == Relation.Nsubj && sentence[i].Head is { Class: WordClass.Verb }) return true;
        }

        return false;
    }

    /// <summary>"Mr" Paz, and the "Affairs" of "Under Secretary for Economic Affairs Ana Robles".</summary>
    public static bool IsBeforeName(string word) => IsFormOfAddress(word) || word is "Affairs";

    /// <summary>"Annex I Parties" are no person.</summary>
    public static bool IsOfSeveral(string word) => word is "Parties" or "Countries" or "Nations" or "Members";

    /// <summary>Whether a word before a name is no part of it: "Mr.", "Dr.".</summary>
    public static bool IsFormOfAddress(string word) => word is "Mr." or "Mrs." or "Ms." or "Dr." or "Mr" or "Mrs" or "Ms" or "Dr";

    private static bool IsTitle(Sentence sentence, int index) =>
        IsFormOfAddress(sentence.Words[index]) || sentence.Words[index] is "Sir" or "Lord" or "Lady"
        || (char.IsUpper(sentence.Words[index][0]) && OfficeLexicon.EndingAt(sentence, index) is { } office
            && (office.First == 0 || sentence.Words[office.First - 1] is not ("the" or "The" or "a" or "an")));

    private static bool IsNamePart(Sentence sentence, int index) =>
        sentence.Classes[index] == WordClass.Propn && char.IsLetter(sentence.Words[index][0]);

    private static bool IsCapital(Sentence sentence, int index) => char.IsUpper(sentence.Words[index][0]) && sentence.Classes[index] != WordClass.Punct;

    /// <summary>Whether a stretch of tokens holds an office.</summary>
    public static bool HasOffice(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (OfficeLexicon.EndingAt(sentence, i) is not null) return true;
        }

        return false;
    }

    /// <summary>Whether a stretch of tokens holds a word of a body's name.</summary>
    public static bool HasBodyWord(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (BodyWords.Contains(sentence.Words[i])) return true;
        }

        return false;
    }

    /// <summary>The end of a run of capitals and the small words between them; an "and" after a whole name ends it.</summary>
    private static int EndOfRun(Sentence sentence, int first)
    {
        var end = first;
        for (; end < sentence.Count && end - first < LongestBody; end++)
        {
            var word = sentence.Words[end];
            if (word is "and" or "&" && BodyWords.Contains(sentence.Words[Math.Max(first, end - 1)])) break;
            if (word == "-" && end > first && sentence.Spans[end].Start > sentence.Spans[end - 1].End) break;
            if (word is "of" or "and" or "for" or "&" or "-" || IsOwnersOfBody(sentence, first, end)) continue;
            if (!IsCapital(sentence, end) || sentence.IsClausal(end) || sentence.Classes[end] is WordClass.Sconj or WordClass.Cconj or WordClass.Adv or WordClass.Pron) break;
            if (end > first && OfficeLexicon.EndingAt(sentence, end) is not null) break;
        }

        return end;
    }

    /// <summary>Whether the apostrophe at a token joins members to their body: "Dockers' Union", "Dockers' National Union".</summary>
    private static bool IsOwnersOfBody(Sentence sentence, int first, int index)
    {
        if (index == first || !NounPhrase.IsPossessive(sentence.Words[index]) || !sentence.Words[index - 1].EndsWith('s')) return false;
        var next = index + 1;
        if (next + 1 < sentence.Count && IsCapital(sentence, next) && !BodyWords.Contains(sentence.Words[next])) next++;
        return next < sentence.Count && BodyWords.Contains(sentence.Words[next]);
    }

    private FoundName Name(Sentence sentence, int first, int end, FoundNameKind kind) =>
        new(sentence.Index, first, end, text[sentence.Spans[first].Start..sentence.Spans[end - 1].End], kind, null);
}
