using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads support and opposition from prepositions that take sides.</summary>
internal sealed class SidingRule : IPositionRule
{
    /// <summary>What it documents of itself.</summary>
    public Rule Rule { get; } = new(
        "positions/siding",
        "Support and opposition from prepositions that take sides: \"a lobby against\", \"in favour of\".",
        "Votes and campaigns are told so, with a verb that says nothing of the side.",
        new RuleExample("Kenya has formed a lobby against export duties.", "Kenya, oppose: export duties"),
        new RuleExample("The peso fell against the dollar.", null, "Nobody who can take a side does anything."));

    public void Read(PositionScene scene, Token word)
    {
        if (ActOf(word) is not { } act || word.Head is not { } content || content.Class is not (WordClass.Noun or WordClass.Propn or WordClass.Verb)) return;
        if (HolderOf(scene, content) is not { } found || scene.MentionOf(found) is not { } holder) return;
        scene.Propose(found, holder, new Candidate(Rule.ShortName, word, holder, act, null, ContentSpan.OfPhrase(content), "against", scene.Speakers.Of(content)));
    }

    private static PositionAct? ActOf(Token word)
    {
        if (word.Relation is not (Relation.Case or Relation.Mark)) return null;
        if (word.Lemma is "against") return PositionAct.Oppose;
        return word.Lemma is "in" && word.Index + 2 < word.Sentence.Count && word.Sentence.Words[word.Index + 1] is "favour" or "favor"
            ? PositionAct.Support
            : null;
    }

    /// <summary>The subject of the nearest verb above.</summary>
    private static Token? HolderOf(PositionScene scene, Token content)
    {
        var climb = 3;
        for (var token = content; token.Head is { } head && climb-- > 0; token = head)
        {
            if (head.Class == WordClass.Verb && Clauses.SubjectOf(head) is { } subject && scene.MentionOf(subject) is not null) return subject;
        }

        return null;
    }
}
