using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Readers.Pressures;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Factions;

/// <summary>Reads the two sides of a division: "divided between those who ... and those who ...".</summary>
internal static class DivisionRule
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "factions/division",
        "The two sides of a division: a word of division, the \"between\" soon after it, and the two sides that an \"and\" joins, word by word, since such phrases are too long for the parser to be relied on.",
        "It is how reports introduce factions.",
        new RuleExample("Peru's junta is split between officers pressing for an accord and officers who want to fight on.", "Peru: officers, pressing for an accord"),
        new RuleExample("The costs in Peru are split between buyers and sellers.", null, "Neither side wants anything."));

    private const int Reach = 6;

    /// <summary>The two groups that a sentence divides a party into, or none.</summary>
    public static IEnumerable<Group> In(Sentence sentence, ReportContext context)
    {
        foreach (var hit in FactionLexicon.DivisionsIn(sentence))
        {
            if (Between(sentence, hit.End) is not { } between || Joint(sentence, between + 1) is not { } joint) continue;
            var party = PartyOf(sentence, hit.First, context.Cast);
            var first = ToGroup(sentence, between + 1, joint, party, context);
            var second = ToGroup(sentence, joint + 1, sentence.Count, party, context);
            if (first.Stance.Length == 0 || second.Stance.Length == 0) continue;
            ValueList<Span> words = [sentence.Spans[hit.First], sentence.Spans[between]];
            return [first with { Words = words }, second with { Words = words }];
        }

        return [];
    }

    private static int? Between(Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Count, from + Reach); i++)
        {
            if (sentence.Words[i] is "between") return i;
        }

        return null;
    }

    /// <summary>The "and" that joins the sides: the one before the word with which the first side begins, else the last before a noun.</summary>
    private static int? Joint(Sentence sentence, int first)
    {
        int? last = null;
        for (var i = first + 1; i + 1 < sentence.Count; i++)
        {
            if (sentence.Words[i] is not "and") continue;
            if (string.Equals(sentence.Words[i + 1], sentence.Words[first], StringComparison.OrdinalIgnoreCase)) return i;
            if (sentence.Classes[i + 1] is WordClass.Noun or WordClass.Propn or WordClass.Det or WordClass.Pron or WordClass.Adj) last = i;
        }

        return last;
    }

    private static string? PartyOf(Sentence sentence, int division, Cast cast)
    {
        if (SubjectRule.Of(sentence[division]) is { } subject && Owner.Within(subject, cast) is { } party) return party;
        for (var i = division - 1; i >= 0; i--)
        {
            if (cast.MentionOf(sentence[i])?.Party is { } before) return before;
        }

        return null;
    }

    private static Group ToGroup(Sentence sentence, int first, int end, string? party, ReportContext context)
    {
        var members = FactionMembers.In(sentence, first, end, context.Cast);
        var wish = Wish(sentence, first, end);
        var stance = wish is { } start ? Words(sentence, start, members is { } named && named.Cue > start ? named.Cue : end, context) : "";
        var called = Words(sentence, first, Math.Min(wish ?? end, members?.Cue ?? end), context);
        var isNamed = members is not null || sentence.Classes[first] is not (WordClass.Pron or WordClass.Det);
        return new Group(sentence.Span, party, [.. members?.Names ?? [called]], isNamed, stance, null) { Rule = Rule.Name };
    }

    /// <summary>Where a side begins to say what it wants: its first verb.</summary>
    private static int? Wish(Sentence sentence, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (sentence.IsClausal(i) && sentence.Words[i] is not ("led" or "headed" or "backed" or "including")) return i;
        }

        return null;
    }

    /// <summary>The words from one token to before another, without punctuation and relative pronouns at the end.</summary>
    private static string Words(Sentence sentence, int first, int end, ReportContext context)
    {
        while (end > first + 1 && (sentence.Classes[end - 1] is WordClass.Punct || sentence.Words[end - 1] is "who" or "that" or "and")) end--;
        return Span.Cover(sentence.Spans[first], sentence.Spans[end - 1]).In(context.Report.Document.Content);
    }
}
