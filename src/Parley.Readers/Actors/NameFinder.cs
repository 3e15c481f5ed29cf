using Parley.Language;
using Parley.Language.Names;
using Parley.Readers.Grammar;

namespace Parley.Readers.Actors;

/// <summary>Finds the names in a text: those that the gazetteer knows, and those that the language's models find.</summary>
internal static class NameFinder
{
    private const int NameLength = 2;

    /// <summary>The names in the order of the text; they do not overlap.</summary>
    public static List<FoundName> Find(Analysis analysis, Setting setting)
    {
        var found = new List<FoundName>();
        var next = 0;
        var capitals = new CapitalNames(analysis.Document.Content);
        foreach (var sentence in analysis.Sentences)
        {
            while (next < analysis.Names.Length && analysis.Names[next].Sentence < sentence.Index) next++;
            for (var i = 0; i < sentence.Count;)
            {
                while (next < analysis.Names.Length && IsBefore(analysis.Names[next], sentence, i)) next++;
                var name = next < analysis.Names.Length && IsAt(analysis.Names[next], sentence, i) && sentence.Classes[i] != WordClass.Punct ? At(analysis, analysis.Names[next]) : null;
                var known = Known(sentence, analysis.Document.Content, i, setting);
                if (known is not null && name is not null && known.End <= name.First)
                {
                    found.Add(known);
                    known = null;
                }

                var best = Longer(sentence, known, name) ?? capitals.At(sentence, i);
                if (best is not null && (best.Hit is { Sense: not GazetteerSense.Seat } || OpensBody(sentence, best)) && capitals.Body(sentence, i) is { } body && body.End > best.End) best = body;
                if (best is { Hit: null } && sentence.Spans[i].Start < setting.DatelineEnd) best = null;
                if (best is not null)
                {
                    capitals.Remember(sentence, best);
                    found.Add(best);
                }

                i = best?.End ?? i + 1;
            }
        }

        return Joined(analysis, found.ConvertAll(capitals.InFull));
    }

    /// <summary>"Omar bin Salim Al Hadi" is one man, whom a tagger may part at the particle.</summary>
    private static List<FoundName> Joined(Analysis analysis, List<FoundName> names)
    {
        var joined = new List<FoundName>(names.Count);
        foreach (var name in names)
        {
            var isFurther = joined.Count > 0 && joined[^1] is { Kind: FoundNameKind.Person, Hit: null } && name is { Hit: null, Kind: FoundNameKind.Person or FoundNameKind.Place }
                && joined[^1].Sentence == name.Sentence && joined[^1].End == name.First - 1
                && analysis.Sentences[name.Sentence].Words[name.First - 1] is "bin" or "Bin" or "ibn" or "Ibn" or "bint" or "binti";
            if (isFurther) joined[^1] = joined[^1] with { End = name.End, Words = Words(analysis.Sentences[name.Sentence], analysis.Document.Content, joined[^1].First, name.End) };
            else joined.Add(name);
        }

        return joined;
    }

    /// <summary>The "Dockers" of "Dockers' Union", the "Norvik Port" of "Norvik Port Company".</summary>
    private static bool OpensBody(Sentence sentence, FoundName name) =>
        name.Hit is null && name.End < sentence.Count && (NounPhrase.IsPossessive(sentence.Words[name.End]) || CapitalNames.HasBodyWord(sentence, name.End, name.End + 1));

    private static bool IsBefore(Name name, Sentence sentence, int token) => name.Sentence == sentence.Index && name.FirstToken < token;

    private static bool IsAt(Name name, Sentence sentence, int token) => name.Sentence == sentence.Index && name.FirstToken == token;

    private static FoundName? Known(Sentence sentence, string text, int first, Setting setting)
    {
        if (setting.Gazetteer.LongestAt(sentence, text, first, setting.Year) is not { } match) return null;
        if (!MayBegin(sentence, first, match.End) || IsOfContinent(sentence, first) || IsBygone(match.Hit, setting)) return null;
        return new FoundName(sentence.Index, first, match.End, Words(sentence, text, first, match.End), match.Hit.Entry.Kind == GazetteerKind.Envoy ? FoundNameKind.Person : FoundNameKind.Known, match.Hit);
    }

    /// <summary>An ordinary word that was a bloc's byname in other years names nothing: "Community" after 1993.</summary>
    private static bool IsBygone(GazetteerHit hit, Setting setting) =>
        setting.IsDated && hit.Entry.Kind == GazetteerKind.Bloc && !hit.Entry.HoldsIn(setting.Year) && hit.Written != hit.Entry.Name && !hit.Written.Contains(' ', StringComparison.Ordinal) && hit.Written.Any(char.IsLower);

    /// <summary>"Latin American" is not of the United States.</summary>
    private static bool IsOfContinent(Sentence sentence, int word) =>
        word > 0 && sentence.Words[word] is "American" or "Americans" or "America" && sentence.Words[word - 1] is "Latin" or "South" or "Central" or "North";

    /// <summary>"United" in "China and the United States" is a verb to some taggers; only a name of several words may begin with one.</summary>
    private static bool MayBegin(Sentence sentence, int first, int end) =>
        sentence.Classes[first] is WordClass.Propn or WordClass.Adj or WordClass.Noun or WordClass.X or WordClass.Num or WordClass.Det
        || (sentence.Classes[first] is WordClass.Verb && end > first + 1);

    private static FoundName? At(Analysis analysis, Name name)
    {
        FoundNameKind? kind = name.Kind switch
        {
            NameKind.Person => FoundNameKind.Person,
            NameKind.Organisation => FoundNameKind.Organisation,
            NameKind.Place => FoundNameKind.Place,
            _ => null,
        };
        if (kind is not { } of || char.IsLower(name.Span.In(analysis.Document.Content)[0])) return null;
        var sentence = analysis.Sentences[name.Sentence];
        var end = EndOf(sentence, name, of);
        if (of == FoundNameKind.Place && name.TokenCount > 1 && CapitalNames.HasBodyWord(sentence, end - 1, end)) of = FoundNameKind.Organisation;
        if (of == FoundNameKind.Person && CapitalNames.IsOfSeveral(sentence.Words[end - 1])) of = FoundNameKind.Organisation;
        if (of is not FoundNameKind.Person && (IsPortfolio(sentence, name.FirstToken, end) || IsOfficeHolders(sentence, name.FirstToken, end))) return null;
        var first = name.FirstToken;
        if (of == FoundNameKind.Organisation && PersonIn(sentence, first, end) is var (holder, behind)) (of, first, end) = (FoundNameKind.Person, holder, behind);
        if (of == FoundNameKind.Organisation && HolderBehindOffice(sentence, first, end) is var (begin, behindName)) (of, first, end) = (FoundNameKind.Person, begin, behindName);
        if (of == FoundNameKind.Organisation && IsNoBody(sentence, first, end)) return null;
        if (of == FoundNameKind.Person && end > first + 1 && CapitalNames.IsBeforeName(sentence.Words[first])) first++;
        return new FoundName(name.Sentence, first, end, Words(sentence, analysis.Document.Content, first, end), of, null);
    }

    /// <summary>A tagger may take an office and who holds it for a body: the words of the name in "National Security Advisor Ana Robles of Peru", or null.</summary>
    private static (int First, int End)? PersonIn(Sentence sentence, int first, int end)
    {
        for (var office = end - 2; office >= first; office--)
        {
            if (sentence.Classes[office + 1] is not WordClass.Propn || OfficeLexicon.EndingAt(sentence, office) is null) continue;
            var behind = office + 1;
            while (behind < end && sentence.Classes[behind] is WordClass.Propn) behind++;
            return CapitalNames.HasBodyWord(sentence, office + 1, end) ? null : (office + 1, behind);
        }

        return HolderOfPortfolio(sentence, first, end);
    }

    /// <summary>"Minister of Defence Ana Robles", with or without "of Peru" behind.</summary>
    private static (int First, int End)? HolderOfPortfolio(Sentence sentence, int first, int end)
    {
        if (first + 2 >= end || sentence.Words[first + 1] != "of" || OfficeLexicon.EndingAt(sentence, first) is null || CapitalNames.HasBodyWord(sentence, first, end)) return null;
        var behind = BeforeOf(sentence, first + 2, end);
        return behind - first > 2 + NameLength ? (behind - NameLength, behind) : null;
    }

    /// <summary>Where what stands before "of" ends.</summary>
    private static int BeforeOf(Sentence sentence, int first, int end)
    {
        while (first < end && sentence.Words[first] != "of") first++;
        return first;
    }

    /// <summary>The name of who is taken for a body behind an office, "spokesman Ana Robles", or behind its field, "Minister of Commerce Ana Robles of Peru"; null where none is.</summary>
    private static (int First, int End)? HolderBehindOffice(Sentence sentence, int first, int end)
    {
        if (first == 0 || CapitalNames.HasBodyWord(sentence, first, end)) return null;
        var behind = BeforeOf(sentence, first, end);
        if (behind - first == NameLength) return IsTitle(sentence, first - 1) ? (first, behind) : null;
        return behind - first > NameLength && first > 1 && sentence.Words[first - 1] == "of" && IsTitle(sentence, first - 2) ? (behind - NameLength, behind) : null;
    }

    private static bool IsTitle(Sentence sentence, int last) =>
        OfficeLexicon.EndingAt(sentence, last) is { } title && (char.IsUpper(sentence.Words[last][0]) || title.Office.Title.StartsWith("spokes", StringComparison.Ordinal));

    private static bool IsNoBody(Sentence sentence, int first, int end) =>
        NoBodies.IsOne(string.Join(' ', sentence.Words[first..end])) || OpensWithOffice(sentence, first, end) || (OfficeLexicon.EndingAt(sentence, end - 1) is not null && !CapitalNames.HasBodyWord(sentence, first, end));

    /// <summary>"Secretary of Labor", "National Security Advisor of Peru".</summary>
    private static bool OpensWithOffice(Sentence sentence, int first, int end)
    {
        for (var last = first; last + 1 < end; last++)
        {
            if (sentence.Words[last + 1] is "of" or "for") return OfficeLexicon.EndingAt(sentence, last) is { } office && office.First <= first;
        }

        return false;
    }

    /// <summary>A tagger may take two bodies for one, "Copper Corp and the Miners' Union", "Copper Corp met the Miners' Union", and a person's state or a bracket for part of the name.</summary>
    private static int EndOf(Sentence sentence, Name name, FoundNameKind kind)
    {
        var end = name.FirstToken + name.TokenCount;
        for (var i = name.FirstToken + 1; i < end && kind == FoundNameKind.Person; i++)
        {
            if (sentence.Words[i] is "of" or ")" or "(") return i;
        }

        if (kind == FoundNameKind.Person) return BehindHyphen(sentence, end);

        for (var i = name.FirstToken + 1; i + 1 < end && kind == FoundNameKind.Organisation; i++)
        {
            if (sentence.IsClausal(i) && char.IsLower(sentence.Words[i][0])) return i;
            if (sentence.Words[i] is "and" && sentence.Words[i + 1] is "the" && CapitalNames.HasBodyWord(sentence, name.FirstToken, i)) return i;
        }

        return end;
    }

    /// <summary>The end of a name of which a tagger may leave off what a hyphen joins: "Kim Mahn-je".</summary>
    private static int BehindHyphen(Sentence sentence, int end) =>
        end + 1 < sentence.Count && sentence.Words[end] == "-" && char.IsLower(sentence.Words[end + 1][0])
        && sentence.Spans[end].Start == sentence.Spans[end - 1].End && sentence.Spans[end + 1].Start == sentence.Spans[end].End && sentence.Classes[end + 1] is WordClass.Propn ? end + 2 : end;

    /// <summary>"Labor Minister", "National Security Advisor" and "Justice Ministry" name an office, and no body called "Labor".</summary>
    private static bool IsPortfolio(Sentence sentence, int first, int end) =>
        end < sentence.Count && ((end == first + 1 && sentence.Words[end] is "Minister" or "Ministry") || (OfficeLexicon.EndingAt(sentence, end) is { } office && office.First <= first));

    /// <summary>"Foreign Ministers of Peru and Chile" are people in office, and no body.</summary>
    private static bool IsOfficeHolders(Sentence sentence, int first, int end)
    {
        var last = first;
        while (last + 1 < end && sentence.Words[last + 1] != "of") last++;
        return sentence.Words[last] is "Ministers" or "Presidents" or "Leaders" or "Premiers" or "Secretaries" or "Negotiators" or "Delegations" or "Governments";
    }

    /// <summary>The longer of the two; a tie goes to what is known.</summary>
    private static FoundName? Longer(Sentence sentence, FoundName? known, FoundName? name)
    {
        if (known is null || name is null) return known ?? (name is { Kind: FoundNameKind.Person } && CapitalNames.HasOffice(sentence, name.First, name.End) ? null : name);
        return name.End > known.End && IsAnother(sentence, known, name) ? name : known;
    }

    /// <summary>
    /// A tagger may take a state into what follows ("U.S. Officials"): a longer name is another one only when it is a person's, or has a word of a
    /// body's name ("Canada Post"); a city of two words before a person is where that person is posted.
    /// </summary>
    private static bool IsAnother(Sentence sentence, FoundName known, FoundName name) =>
        known.Hit!.Sense != GazetteerSense.Seat && !(known.Hit.Sense == GazetteerSense.City && name.Kind == FoundNameKind.Person && known.Words.Contains(' '))
        && (name.Kind == FoundNameKind.Person
            ? !CapitalNames.HasOffice(sentence, name.First, name.End)
            : CapitalNames.HasBodyWord(sentence, known.End, name.End));

    private static string Words(Sentence sentence, string text, int first, int end) => text[sentence.Spans[first].Start..sentence.Spans[end - 1].End];
}
