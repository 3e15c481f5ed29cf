using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Finds the words that name or tell meetings.</summary>
internal static class OccasionFinder
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "meetings/occasion",
        "Meetings, rounds of talks and visits from the nouns and verbs that name or tell them, each once: \"a second round of talks\" at its outermost noun, \"travels to Quito for talks\" at the verb.",
        "Who met whom is told by few words, each with other senses that must be told apart.",
        new RuleExample("The trade ministers of Peru and Chile met in Lima on Tuesday.", "Peru and Chile, held, ministerial, 2019-05-07, Lima"),
        new RuleExample("The mill met its deadline on Friday.", null, "Who meets a deadline meets no one."));

    private const int LongestJourney = 14;

    /// <summary>The occasions of a sentence from left to right.</summary>
    public static IEnumerable<Occasion> In(Sentence sentence)
    {
        var end = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            var token = sentence[i];
            if (i >= end && ByNoun(token) is { } noun) yield return noun;
            if (i < end || ByVerb(token) is not { } verb) continue;
            yield return verb;
            if (verb.Need == OccasionNeed.Place) end = i + LongestJourney;
        }
    }

    /// <summary>The noun or verb that a token is, if it names or tells a meeting.</summary>
    private static Occasion? ByNoun(Token token)
    {
        if (token.Class is not (WordClass.Noun or WordClass.Propn) || MeetingLexicon.Noun(token) is not var (kind, _)) return null;
        if ((token.Is("talk") && !token.Text.EndsWith('s')) || MeetsNeed(token) || IsKnownOf(token)) return null;
        if (token.Relation is Relation.Compound or Relation.NmodDesc or Relation.Flat || IsDescribedByAnother(token) || HasOtherModifier(token)) return null;
        if (token.Is("round", "series", "day") && !HoldsOccasion(token)) return null;
        return GovernedByVerb(token) ? null : new Occasion(token, kind, OccasionNeed.None);
    }

    /// <summary>In "difficulties in meeting export commitments" nobody meets.</summary>
    private static bool MeetsNeed(Token token)
    {
        if (token.Text is not "meeting" || token.Child(Relation.Det) is not null) return false;
        var sentence = token.Sentence;
        for (var i = token.Index + 1; i < sentence.Count && sentence.Classes[i] is WordClass.Det or WordClass.Pron or WordClass.Adj or WordClass.Noun or WordClass.Propn or WordClass.Num; i++)
        {
            if (MeetingLexicon.IsUnmeetable(sentence[i])) return true;
        }

        return false;
    }

    /// <summary>"Sources close to the talks" tell who speaks, not that anyone met.</summary>
    private static bool IsKnownOf(Token token)
    {
        var words = token.Sentence.Words;
        for (var i = token.Index - 1; i > Math.Max(0, token.Index - 4) && token.Sentence.Classes[i] is WordClass.Det or WordClass.Adj or WordClass.Noun or WordClass.Adp; i--)
        {
            if ((words[i - 1], words[i]) is ("close", "to") or ("familiar", "with") or ("briefed", "on") or ("briefed", "about") or ("knowledge", "of")) return true;
        }

        return false;
    }

    private static Occasion? ByVerb(Token token)
    {
        if (token.Class is not WordClass.Verb || IsOfTitle(token) || MeetingLexicon.Verb(token) is not var (kind, need)) return null;
        return IsMeeting(token, need) ? new Occasion(token, kind, need) : null;
    }

    /// <summary>A verb with a capital inside a sentence is a word of a title: "Meet the Press".</summary>
    private static bool IsOfTitle(Token token) => char.IsUpper(token.Text[0]) && token.Index > 0 && token.Sentence.Classes[token.Index - 1] is not (WordClass.Punct or WordClass.Det);

    /// <summary>In "round of talks" the talks only describe the round.</summary>
    private static bool IsDescribedByAnother(Token token) =>
        token.Relation is Relation.Nmod && token.Preposition() == "of" && token.Head is { } head
        && MeetingLexicon.Noun(head) is not null && head.Class is WordClass.Noun or WordClass.Propn;

    private static bool HoldsOccasion(Token token) =>
        token.Children.Any(child => child.Relation is Relation.Nmod or Relation.Compound && MeetingLexicon.Noun(child) is not null);

    private static bool HasOtherModifier(Token token) =>
        token.Children.Any(child => child.Relation is Relation.Compound or Relation.Amod && MeetingLexicon.IsOther(child));

    /// <summary>In "met for talks" and "travelled to Quito for a meeting" the verb tells the meeting.</summary>
    private static bool GovernedByVerb(Token token) =>
        token.Relation is Relation.Obl or Relation.Obj && token.Preposition() is null or "for" or "on"
        && token.Head is { Class: WordClass.Verb } verb && MeetingLexicon.Verb(verb) is var (_, need) && IsMeeting(verb, need);

    private static bool IsMeeting(Token verb, OccasionNeed need) => need switch
    {
        OccasionNeed.Partner => MeetsSomeone(verb),
        OccasionNeed.Guest => verb.Child(Relation.Obj) is { } guest && IsInOffice(guest),
        OccasionNeed.Place => GoesSomewhere(verb),
        OccasionNeed.Hearer => Visited(verb) is not null,
        _ => (verb.Relation is Relation.AclRelcl ? verb.Head : verb.Child(Relation.Obj)) is { } sent && sent.Is("delegation", "team", "mission", "envoy", "negotiator", "official", "minister", "representative"),
    };

    private static bool MeetsSomeone(Token verb)
    {
        if (verb.Child(Relation.Obj) is { } met) return !MeetingLexicon.IsUnmeetable(met) && MeetingLexicon.Noun(met) is null;
        if (IsMereTalk(verb) || (verb.IsPassive() && SubjectRule.Of(verb) is { } thing && MeetingLexicon.IsUnmeetable(thing))) return false;
        return HasPartner(verb) || (SubjectRule.Of(verb) is { } subject && IsSeveral(subject));
    }

    /// <summary>Who is received as a minister, or with a delegation: an offer that is received meets nobody, whatever minister's it is.</summary>
    private static bool IsInOffice(Token guest) => guest.Is("delegation", "envoy", "mission")
        || guest.Subtree().Any(word => word.Index <= guest.Index && !IsOfOther(word, guest) && OfficeLexicon.EndingAt(word.Sentence, word.Index) is not null);

    /// <summary>Whether a word belongs to what describes or owns the guest.</summary>
    private static bool IsOfOther(Token word, Token guest) =>
        word != guest && (word.Relation is Relation.Nmod or Relation.NmodPoss or Relation.Acl or Relation.AclRelcl || (word.Head is { } head && IsOfOther(head, guest)));

    /// <summary>Who "talks of" something may do so alone, and who "speaks with both sides" does so often.</summary>
    private static bool IsMereTalk(Token verb) =>
        (verb.Is("speak") && verb.Text is "speak" or "speaks" && verb.Child(Relation.Aux) is null)
        || verb.Is("talk") && verb.Index + 1 < verb.Sentence.Count && verb.Sentence.Words[verb.Index + 1] is "of" or "up" or "down" or "tough";

    /// <summary>"Met on Tuesday at the palace with": the partner may stand far from the verb, where trees lose it.</summary>
    private static bool HasPartner(Token verb)
    {
        var sentence = verb.Sentence;
        for (var i = verb.Index + 1; i < Math.Min(sentence.Count, verb.Index + LongestJourney) && !sentence.IsClausal(i); i++)
        {
            if (sentence.Words[i] == "with" && sentence[i].Head is { } partner && !MeetingLexicon.IsUnmeetable(partner)) return true;
        }

        return false;
    }

    private static bool IsSeveral(Token subject) =>
        subject.Child(Relation.Conj) is not null || subject.Is("two", "both", "pair", "trio") || !subject.Text.Equals(subject.Lemma, StringComparison.OrdinalIgnoreCase)
        || subject.Is("they", "we", "committee", "council", "cabinet", "delegation", "group");

    /// <summary>A journey counts when its purpose is said: "for talks", "to discuss", "on a visit", or when it is a visit by name; who returns "after talks" goes home, and who goes through talks, or ahead with them, goes nowhere.</summary>
    private static bool GoesSomewhere(Token verb)
    {
        if (verb.Is("visit")) return Visited(verb) is not null;
        var sentence = verb.Sentence;
        if (verb.Index + 1 < sentence.Count && sentence.Words[verb.Index + 1] is "through" or "under" or "ahead" or "up" or "down" or "into" or "on" && verb.Is("go", "come")) return false;
        for (var i = verb.Index + 1; i < Math.Min(sentence.Count, verb.Index + LongestJourney) && sentence.Words[i] is not (";" or "\""); i++)
        {
            var token = sentence[i];
            if (token.Is("after", "following") && verb.Is("return")) return false;
            if (MeetingLexicon.Noun(token) is not null || IsPurpose(token)) return true;
        }

        return false;
    }

    /// <summary>"Visiting U.S. Trade Secretary Ana Robles" has come from there.</summary>
    public static bool DescribesVisitor(Token verb)
    {
        var sentence = verb.Sentence;
        for (var i = verb.Index + 1; verb.Text == "visiting" && i < sentence.Count && (sentence.Classes[i] is WordClass.Propn or WordClass.Noun or WordClass.Adj || sentence.Words[i] is "-"); i++)
        {
            if (OfficeLexicon.EndingAt(sentence, i) is not null) return true;
        }

        return false;
    }

    /// <summary>The place or host of a visit; before a date parsers take it for whom something is given.</summary>
    public static Token? Visited(Token verb) => verb.Child(Relation.Obj) ?? verb.Child(Relation.Iobj);

    private static bool IsPurpose(Token token) => token.Class is WordClass.Verb
        && token.Is("meet", "discuss", "negotiate", "renegotiate", "confer", "brief", "consult", "mediate")
        && token.Index > 0 && token.Sentence.Words[token.Index - 1] == "to";
}
