using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Actors;

/// <summary>Tells for whom "both sides" and the "we" of a joint statement speak.</summary>
internal sealed class JointVoice
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "actors/joint",
        "For whom \"both sides\", \"the Parties\" and the \"we\" of a joint statement speak: the two parties that a report names most, the states of the lead, or their bloc.",
        "Communiques name their makers once.",
        new RuleExample("Peru met Chile on Monday. Chile thanked Peru. The two sides agreed to meet again.", "sides: Peru and Chile"),
        new RuleExample("The two sides of the coin differ.", null, "No two parties are named."))
    {
        ReadsParts = true,
    };

    private const int LeadSentences = 3;

    /// <summary>More authors than these take a stance as one.</summary>
    private const int MostAuthors = 4;

    private readonly QuotedParagraphs _paragraphs;
    private readonly ValueList<string> _sides;
    private readonly ValueList<string> _authors;
    private readonly ValueList<string> _signatories;
    private readonly ValueList<string> _signers;
    private readonly bool _isBilateral;

    public JointVoice(Analysis analysis, SentenceNames[] names, Setting setting, Roster roster)
    {
        _paragraphs = new QuotedParagraphs(analysis);
        var counted = Ranked(names.SelectMany(sentence => sentence.All));
        _sides = Encounter.InLead(analysis, names, roster);
        if (_sides.Count < 2) _sides = counted.Where(pair => pair.Count > 1).Take(2).Select(pair => pair.Party).ToValueList();
        if (_sides.Count < 2 && UnionAndFirm(names) is { } facing) _sides = facing;
        _isBilateral = counted.Count == 2 || (counted.Count > 2 && 2 * counted[2].Count < counted[1].Count);
        var lead = Ranked(names.Take(LeadSentences).SelectMany(sentence => sentence.All));
        _signers = setting.Signers;
        var listed = Listed(analysis, names);
        _signatories = listed is { Many: { } } many ? many.Owners : [];
        _authors = listed is { } list ? list.Many is { } one ? [one] : list.Owners : Authors([.. lead.Select(pair => pair.Party)], counted, setting);
    }

    /// <summary>The union and the firm that are named most; null where either is missing.</summary>
    private static ValueList<string>? UnionAndFirm(SentenceNames[] names)
    {
        var bodies = names
            .SelectMany(sentence => sentence.All)
            .Where(name => name.Kind == FoundNameKind.Organisation)
            .GroupBy(name => name.Words)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .ToList();
        return bodies.Find(Firms.MayBeUnion) is { } union && bodies.Find(Firms.MayBe) is { } firm ? [union, firm] : null;
    }

    /// <summary>Whether a noun phrase stands for the two parties together.</summary>
    public static bool IsPair(Token head)
    {
        if (!IsCounterpart(NounPhrase.LemmaOf(head))) return false;
        foreach (var child in head.Children)
        {
            if (child.Relation is Relation.Det or Relation.Nummod or Relation.DetPredet or Relation.CcPreconj or Relation.Amod && child.Lemma is "both" or "two") return true;
        }

        return false;
    }

    /// <summary>Whether a plural with no more than an article stands for the parties together where a report has but two: "the sides", "the Parties".</summary>
    public static bool IsPlainPair(Token head)
    {
        if (!IsCounterpart(NounPhrase.LemmaOf(head)) || !NounPhrase.IsPlural(head)) return false;
        foreach (var child in head.Children)
        {
            if (child.Index < head.Index && !child.Text.Equals("the", StringComparison.OrdinalIgnoreCase) && child.Relation is not (Relation.Case or Relation.Punct or Relation.Cc or Relation.Mark)) return false;
            if (child.Relation is Relation.Nmod or Relation.Acl or Relation.AclRelcl) return false;
        }

        return true;
    }

    private static bool IsCounterpart(string lemma) =>
        lemma is "side" or "party" or "country" or "nation" or "government" or "leader" or "delegation" or "minister" or "president";

    /// <summary>Whether a pronoun is of the first person plural.</summary>
    public static bool IsFirstPerson(Token pronoun) => pronoun.Text.ToLowerInvariant() is "we" or "us" or "our";

    /// <summary>The two parties that meet in the lead, or else the two parties of the report; null when it does not have two.</summary>
    public Mention? Sides(Span span) => _sides.Count == 2 ? Together(span, _sides) : null;

    /// <summary>Those whom the headline calls the makers of the statement; null where they are not a few.</summary>
    public Mention? Signers(Span span) => _signers.Count is > 1 and <= MostAuthors ? Together(span, _signers) : null;

    /// <summary>The two parties of a report in which no third is named half as often; null in others.</summary>
    public Mention? OnlySides(Span span) => _isBilateral ? Sides(span) : null;

    /// <summary>Who says "we"; null where the word stands in a quotation.</summary>
    public Mention? We(Token pronoun) => _authors.Count > 0 && !_paragraphs.IsQuoted(pronoun) ? Together(pronoun.Span, _authors) with { Signatories = _signatories } : null;

    /// <summary>The state that a text names most, where it names one at least twice; null otherwise.</summary>
    public static string? MostNamed(IEnumerable<FoundName> names) =>
        Ranked(names.Where(name => name.Hit?.Entry.Kind == GazetteerKind.State)) is [{ Count: > 1 } first, ..] ? first.Party : null;

    /// <summary>Several parties as one; one party as itself.</summary>
    public static Mention Together(Span span, ValueList<string> parties) => parties.Count == 1
        ? new Mention(span, parties[0], parties[0], MentionVoice.ForParty)
        : new Mention(span, string.Join(" and ", parties), null, MentionVoice.ForItself) { Members = parties };

    private static List<(string Party, int Count, bool IsBloc)> Ranked(IEnumerable<FoundName> names) =>
    [
        .. names
            .Where(name => name.Hit is { Sense: not GazetteerSense.City })
            .GroupBy(name => name.Hit!.Entry.Owner, StringComparer.Ordinal)
            .Select(group => (Party: group.Key, Count: group.Count(), IsBloc: group.Any(name => name.Hit!.Entry.Kind == GazetteerKind.Bloc)))
            .OrderByDescending(entry => entry.Count),
    ];

    /// <summary>Those whom the statement itself lists ("We, the leaders of Peru, Chile and Kenya,"), the bloc whose leaders they are, and for many the bloc by which they speak, or the leaders that they call themselves. Null without a list.</summary>
    private static (ValueList<string> Owners, string? Many)? Listed(Analysis analysis, SentenceNames[] names)
    {
        foreach (var sentence in analysis.Sentences.Take(LeadSentences))
        {
            for (var i = 0; i + 2 < sentence.Count; i++)
            {
                if (!sentence.Words[i].Equals("we", StringComparison.OrdinalIgnoreCase) || sentence.Words[i + 1] is not ("," or "the")) continue;
                var end = i + 1;
                while (end < sentence.Count && !sentence.IsClausal(end)) end++;
                var listed = names[sentence.Index].Within(i + 1, end).Where(name => name.Hit is { Sense: not GazetteerSense.City }).ToList();
                var owners = listed.Select(name => name.Hit!.Entry.Owner).Distinct(StringComparer.Ordinal).ToValueList();
                if (owners.Count == 1 && listed[0].Hit!.Entry.Kind == GazetteerKind.Bloc) return (owners, null);
                if (owners.Count > 1) return (owners, owners.Count > MostAuthors ? Bloc(names) ?? Called(analysis, sentence, i + 1, listed[^1].End) : null);
            }
        }

        return null;
    }

    /// <summary>The bloc or common undertaking that the lead names.</summary>
    private static string? Bloc(SentenceNames[] names)
    {
        var lead = names.Take(LeadSentences).SelectMany(sentence => sentence.All).ToList();
        return lead.Find(name => name.Hit?.Entry.Kind == GazetteerKind.Bloc && name.Hit.Entry.Name != "European Union")?.Hit!.Entry.Owner ?? lead.Find(IsUndertaking)?.Words;
    }

    private static bool IsUndertaking(FoundName name) =>
        name.Hit is null && name.Words.Split(' ') is { Length: > 1 } words && words.Any(word => word is "Partnership" or "Framework" or "Community" or "Initiative" or "Forum" or "Coalition" or "Compact");

    private static string Called(Analysis analysis, Sentence sentence, int first, int end)
    {
        while (first < end && sentence.Classes[first] is WordClass.Punct or WordClass.Det) first++;
        return Span.Cover(sentence.Spans[first], sentence.Spans[end - 1]).In(analysis.Document.Content).ReplaceLineEndings(" ");
    }

    /// <summary>A few whom the headline calls the makers speak for themselves, as two states of the lead do, many by their bloc, and without any the publisher does.</summary>
    private static ValueList<string> Authors(List<string> lead, List<(string Party, int Count, bool IsBloc)> counted, Setting setting)
    {
        if (setting.Signers.Count == 2 || (setting.Signers.Count is > 2 and <= MostAuthors && !counted.Exists(entry => entry.IsBloc))) return setting.Signers;
        if (lead.Count is 1 or 2) return lead.ToValueList();
        if (lead.Count > 2) return counted.FirstOrDefault(entry => entry.IsBloc).Party is { } bloc ? [bloc] : lead.ToValueList();
        return setting.Home is { } home ? [home] : [];
    }
}
