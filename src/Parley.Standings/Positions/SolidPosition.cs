using System.Text.RegularExpressions;
using Parley.Standings.Sources;
using Parley.Standings.Words;
using Parley.Talks;
using Parley.Text;

namespace Parley.Standings.Positions;

/// <summary>Tells the positions that a judgement can rest on from those that are better left to the reader of the reports.</summary>
/// <remarks>
/// A position is solid when its words are clear on their own and a person made it, or when it was read surely and the report tells it as certain and as of now, in a verb that names the act
/// ("urged", "rejected"; not "said that ... should"), of a holder who speaks for a side, and not only by what others say. Each condition was found by reading cells
/// that were wrong; none looks at what a position is about.
/// </remarks>
internal static partial class SolidPosition
{
    private static readonly HashSet<string> Acts = WordList.Load("acts.txt", StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Observers = WordList.Load("observers.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a judgement can rest on it.</summary>
    public static bool Is(ReadReport report, Position position)
    {
        var content = report.WordsAt(position.Content);
        if (!ClearWords.Are(content)) return false;
        return position.Evidence.Rule is null
            || (position.Evidence.Confidence >= Threshold.SolidPosition
                && position.Hedge is null
                && position.Taken is null or { Day: not null }
                && IsNamed(report, position.Evidence)
                && !IsWelcome(report, position)
                && !IsDutyOfHolder(position, content)
                && !IsOwnWish(report.Report.Document.Content, position, content)
                && !IsRumour(position, content)
                && !IsOfOtherAct(report, position)
                && PlainContent.Is(report.Report.Document.Content, position)
                && SpeaksForASide(report.Reading, position)
                && NamesHolder(report, position)
                && IsPlain(report.Report.Document.Content, position)
                && IsToldByHolderOrReport(report, position));
    }

    /// <summary>Whether somebody warns that something would happen, which the words say, not what he is against.</summary>
    public static bool IsWarning(ReadReport report, Position position) =>
        position.Act == PositionAct.Oppose && IsBegunBy(report, position, "warn");

    /// <summary>Whether a word that it was read from begins so.</summary>
    private static bool IsBegunBy(ReadReport report, Position position, string stem) => position.Evidence.Words.Any(word => report.WordsAt(word).StartsWith(stem, StringComparison.OrdinalIgnoreCase));

    /// <summary>Who vows to do something is not against it, who "has not asked for" something need not be, who "has not accused" somebody supports nothing, and who "has not yet agreed" refuses nothing.</summary>
    private static bool IsOfOtherAct(ReadReport report, Position position) => position.Evidence.Words.Any(word => position.Act switch
    {
        PositionAct.Oppose => Resolve().IsMatch(report.WordsAt(word)) || (Request().IsMatch(report.WordsAt(word)) && Denied().IsMatch(Before(report.Report.Document.Content, position.Evidence.Span, word.Start))),
        PositionAct.Support => Reproach().IsMatch(report.WordsAt(word)),
        PositionAct.Refuse => Pending().IsMatch(Before(report.Report.Document.Content, position.Evidence.Span, word.Start)),
        _ => false,
    });

    [GeneratedRegex(@"^(?:accus|blam|charg|condemn|critici|denounc|oppos)", RegexOptions.IgnoreCase)]
    private static partial Regex Reproach();

    [GeneratedRegex(@"\bnot yet $", RegexOptions.IgnoreCase)]
    private static partial Regex Pending();

    [GeneratedRegex(@"^(?:vow|pledg|promis)", RegexOptions.IgnoreCase)]
    private static partial Regex Resolve();

    [GeneratedRegex(@"^(?:ask|call|demand|request|propos|urg)", RegexOptions.IgnoreCase)]
    private static partial Regex Request();

    /// <summary>Whether the words that it was read from are a verb that names the act.</summary>
    private static bool IsNamed(ReadReport report, Evidence evidence) =>
        evidence.Rule == "positions/verb" && evidence.Words.Any(word => Acts.Contains(report.WordsAt(word)));

    /// <summary>Who welcomes what others did has not accepted anything.</summary>
    private static bool IsWelcome(ReadReport report, Position position) =>
        position.Act == PositionAct.Accept && IsBegunBy(report, position, "welcom");

    /// <summary>"Japan must ...", read as a demand of Japan: somebody else's demand.</summary>
    private static bool IsDutyOfHolder(Position position, string content) =>
        position.Act is PositionAct.Demand or PositionAct.Oppose
        && (content.StartsWith(position.Holder + " ", StringComparison.OrdinalIgnoreCase) || content.StartsWith("the " + position.Holder + " ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Who "wants to cut its deficit", or "insists on doing" so, demands nothing of another.</summary>
    private static bool IsOwnWish(string text, Position position, string content)
    {
        if (position.Act != PositionAct.Demand) return false;
        var before = Before(text, position.Evidence.Span, position.Content.Start);
        return OwnWish().IsMatch(before) || (Doing().IsMatch(content) && Insisting().IsMatch(before));
    }

    /// <summary>Who denies a report refuses nobody anything.</summary>
    private static bool IsRumour(Position position, string content) => position.Act == PositionAct.Refuse && Rumour().IsMatch(content);

    [GeneratedRegex(@"\b(?:want(?:s|ed|ing)?|seek(?:s|ing)?|sought|wish(?:es|ed)?)(?: for [^,;]{1,40}?)? to $", RegexOptions.IgnoreCase)]
    private static partial Regex OwnWish();

    /// <summary>"Insists on | not firing first".</summary>
    [GeneratedRegex(@"\binsist(?:s|ed|ing)? on $", RegexOptions.IgnoreCase)]
    private static partial Regex Insisting();

    [GeneratedRegex(@"^(?:not )?[a-z]+ing\b")]
    private static partial Regex Doing();

    [GeneratedRegex(@"^(?:(?:a|an|the|any|these|those|local|foreign|press|media|news|agency|newspaper|published) )*(?:reports?|rumou?rs?|stor(?:y|ies)|allegations?|speculation)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rumour();

    /// <summary>Neither a lone common noun ("group", "chairman") nor somebody who only watches.</summary>
    private static bool SpeaksForASide(Reading reading, Position position)
    {
        var holder = position.Holder;
        if (!holder.Contains(' ', StringComparison.Ordinal) && char.IsLower(holder[0])) return false;
        if (HasObserver(holder)) return false;
        var actor = reading.Actors.FirstOrDefault(known => known.Name == holder);
        return actor is not { Kind: ActorKind.Person } person || (person.Role is { } role && !HasObserver(role));
    }

    private static bool HasObserver(string words) => words.Split(' ').Any(Observers.Contains);

    /// <summary>
    /// Whether the sentence names the holder, or somebody of the same party, outside the words of the position and not as the one addressed: "he" and "the delegates" may be others, and
    /// so may who "called on supporters of Peru to ...".
    /// </summary>
    private static bool NamesHolder(ReadReport report, Position position)
    {
        var (sentence, content) = (position.Evidence.Span, position.Content);
        var text = report.Report.Document.Content;
        var verb = position.Evidence.Words.Select(word => word.End).Where(end => end <= content.Start).DefaultIfEmpty(content.Start).Max();
        if (Before(text, sentence, content.Start).IndexOf(position.Holder, StringComparison.OrdinalIgnoreCase) is var at and >= 0
            && Names(new Span(sentence.Start + at, sentence.Start + at + position.Holder.Length))) return true;
        return report.Reading.Actors
            .Where(actor => actor.Name == position.Holder || actor.Party == position.Holder || (position.Holder == position.HolderParty && actor.Party == position.HolderParty))
            .Any(actor => actor.Mentions.Any(mention => sentence.Contains(mention) && !content.Contains(mention) && !Pronoun().IsMatch(mention.In(text)) && Names(mention)));

        bool Names(Span mention) => !IsPlace(text, sentence, mention) && (mention.Start < verb || mention.Start >= content.End || Doer().IsMatch(Before(text, sentence, mention.Start)));
    }

    /// <summary>"Was urged by" the holder.</summary>
    [GeneratedRegex(@"\bby (?:the )?$", RegexOptions.IgnoreCase)]
    private static partial Regex Doer();

    /// <summary>The Chile of "met in Santiago, Chile".</summary>
    private static bool IsPlace(string text, Span sentence, Span mention) => Place().IsMatch(Before(text, sentence, mention.Start));

    [GeneratedRegex(@"\b(?:in|at|near) [A-Z][\w.-]+(?: [A-Z][\w.-]+)?, $")]
    private static partial Regex Place();

    /// <summary>Whether the sentence tells it outside a question and not as hearsay, without a "not" before its words, and not of an earlier time.</summary>
    private static bool IsPlain(string text, Position position)
    {
        var (sentence, content) = (position.Evidence.Span, position.Content);
        var before = Before(text, sentence, content.Start);
        var after = text.AsSpan(Math.Min(content.End, sentence.End), Math.Max(0, sentence.End - content.End));
        var verbs = position.Evidence.Words;
        if (sentence.In(text).TrimEnd().TrimEnd('"', '”', '\'').EndsWith('?')) return false;
        if (verbs.Any(verb => IsOtherwise(Before(text, sentence, verb.Start), position.Act) || Turned().IsMatch(text.AsSpan(verb.End, Math.Max(0, sentence.End - verb.End))))) return false;
        if (position is { Act: PositionAct.Accept, Taken: null } && OfThatDay().IsMatch(text.AsSpan(sentence.Start, sentence.Length))) return false;
        return !Question().IsMatch(before) && !Reason().IsMatch(before) && !Hearsay().IsMatch(before) && !Pointed().IsMatch(before) && !Denied().IsMatch(before) && !Earlier().IsMatch(before) && !Earlier().IsMatch(after);
    }

    /// <summary>Whether the words before a verb say that the holder does not do it, once did, or should, or that a paper does.</summary>
    private static bool IsOtherwise(ReadOnlySpan<char> before, PositionAct act) =>
        (act is not (PositionAct.Refuse or PositionAct.Oppose) && Denied().IsMatch(before)) || Carried().IsMatch(before) || Once().IsMatch(before) || Prescribed().IsMatch(before);

    /// <summary>The words of a sentence before a place in the text.</summary>
    private static ReadOnlySpan<char> Before(string text, Span sentence, int place) => text.AsSpan(sentence.Start, Math.Max(0, place - sentence.Start));

    private static bool IsToldByHolderOrReport(ReadReport report, Position position) =>
        Attributed.Of(report, position) is not { } source
        || source.Name == position.Holder
        || (source.Party is { } party && (party == position.Holder || party == position.HolderParty));

    [GeneratedRegex(@"^(?:he|she|it|they|we|i|who|which|that|his|her|its|their|our)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    /// <summary>"should dismiss", "if it seeks", "was asked to propose", "suggestions that Chile accept": what somebody else wishes or supposes.</summary>
    [GeneratedRegex(@"\b(?:should|must|ought to|needs? to|ha[sd] to|have to)(?: \w+){0,1} $|\b(?:asked|urged|requested|told|invited|pressed|ordered|required)\b[^;]{0,80}\bto $|\b(?:if|unless)\b[^,;]*$|\b(?:suggestions?|proposals?|ideas?|calls?|demands?|requests?|hopes?|reports?)(?: that| for| by)?(?: (?:the|a|an))?(?: [\w.'’-]+){1,5} $", RegexOptions.IgnoreCase)]
    private static partial Regex Prescribed();

    /// <summary>"opposed by Norway", "warned against", "pushed the button", "threatened to become": the holder does something else, or is no one who acts.</summary>
    [GeneratedRegex(@"^ (?:by|against|the buttons?|to (?:become|turn|escalate|spiral))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Turned();

    /// <summary>"a measure that calls for": what a paper says, whoever's it is.</summary>
    [GeneratedRegex(@"\b(?:measures?|bills?|resolutions?|plans?|proposals?|legislation|amendments?|letters?|reports?|agreements?|pacts?|laws?) (?:that|which)\b[^;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Carried();

    [GeneratedRegex(@"^\W*(?:if )?asked (?:if|whether|about|why|how|what|by|to)\b|\bwhether\b", RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    /// <summary>"Runs a deficit because it does not want to sell": what a report makes of things.</summary>
    [GeneratedRegex(@"\bbecause\b[^;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    /// <summary>"is expected to", "unlikely that", "predicted that", "speculation that", "charges that", "concern in Canada that".</summary>
    [GeneratedRegex(@"\b(?:predict|forecast|anticipat|assum|speculat)(?:e|s|es|ed|ing|ions?)?\b|\b(?:unlikely|doubt(?:s|ed|ful)?)\b|\b(?:expected|likely|reported|rumou?red|believed|thought) to\b|\b(?:charges?|claims?|allegations?|concerns?|fears?|rumou?rs?)\b.{0,40}\bthat\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Hearsay();

    /// <summary>"urged those countries to": whom, another sentence tells.</summary>
    [GeneratedRegex(@"\b(?:those|these|such)(?: \w+){1,2} to $", RegexOptions.IgnoreCase)]
    private static partial Regex Pointed();

    [GeneratedRegex(@"\b(?:not|never|no longer|without)(?: to(?: be)?)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    /// <summary>"agreed in Paris in late February": an accord of an earlier day.</summary>
    [GeneratedRegex(@"\b(?:in|on) (?:late |early |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")]
    private static partial Regex OfThatDay();

    /// <summary>"earlier promised", "had once opposed".</summary>
    [GeneratedRegex(@"\b(?:earlier|previously|originally|initially|formerly|once|first|long) $", RegexOptions.IgnoreCase)]
    private static partial Regex Once();

    [GeneratedRegex(@"\b(?:until (?:very )?recently|last (?:year|century|decade|January|February|March|April|May|June|July|August|September|October|November|December)|years? (?:ago|earlier|before)|in (?:19|20)\d\d|under which|under (?:the|a|an|its|their|that)(?: [\w-]+){0,2} (?:pact|accord|agreement|treaty|deal)s?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Earlier();
}
