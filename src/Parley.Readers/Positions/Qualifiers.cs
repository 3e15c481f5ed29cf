using Parley.Language;
using Parley.Text;

namespace Parley.Readers.Positions;

/// <summary>Finds what makes a stance uncertain, and on what it depends.</summary>
/// <remarks>
/// Reads "may" in "Peru may accept the offer" and "reportedly" in "Peru reportedly accepted" as hedges, "if the ban is lifted" in "Peru
/// would accept it if the ban is lifted" as the condition. A near miss: "if" in "they asked if Peru accepts" opens what is asked.
/// </remarks>
internal static class Qualifiers
{
    private const int Climb = 2;

    /// <summary>The word that hedges a stance, the one nearest to its trigger in the tree; null when none does.</summary>
    public static Span? HedgeOf(Token trigger)
    {
        foreach (var token in Governing(trigger))
        {
            if (token != trigger && token.Lemma is "seem" or "appear") return token.Span;
            foreach (var child in token.Children)
            {
                if (IsHedge(child)) return child.Span;
            }
        }

        return null;
    }

    /// <summary>The clause on which a stance depends: one of its trigger, of what governs that, or of its content; null without any.</summary>
    public static Span? ConditionOf(Token trigger, Span content)
    {
        foreach (var token in trigger.Sentence)
        {
            if (token.Relation != Relation.Advcl || !IsConditional(token) || token.Head is not { } head) continue;
            if (content.Contains(head.Span) || Governing(trigger).Contains(head)) return Whole(token);
        }

        return null;
    }

    private static IEnumerable<Token> Governing(Token trigger)
    {
        var token = trigger;
        yield return token;
        for (var climb = 0; climb < Climb && token.Head is { } head && token.Relation is Relation.Xcomp or Relation.Ccomp or Relation.Conj or Relation.Obj; climb++)
        {
            token = head;
            yield return token;
        }
    }

    private static bool IsHedge(Token token) => token.Relation switch
    {
        Relation.Aux => token.Text.ToLowerInvariant() is "may" or "might" or "could",
        Relation.Advmod => token.Lemma.ToLowerInvariant() is "reportedly" or "apparently" or "possibly" or "probably" or "perhaps" or "likely"
            or "allegedly" or "supposedly" or "seemingly" or "maybe" or "presumably" or "conceivably",
        _ => false,
    };

    private static bool IsConditional(Token clause)
    {
        foreach (var child in clause.Children)
        {
            if (child.Relation is Relation.Mark or Relation.Advmod && child.Lemma.ToLowerInvariant() is "if" or "unless" or "provided" or "providing" or "once" or "until") return true;
        }

        return false;
    }

    private static Span Whole(Token clause)
    {
        var (first, last) = (clause.Index, clause.Index);
        var open = new Stack<Token>([clause]);
        while (open.TryPop(out var token))
        {
            if (token.Class != WordClass.Punct) (first, last) = (Math.Min(first, token.Index), Math.Max(last, token.Index));
            foreach (var child in token.Children) open.Push(child);
        }

        return Span.Cover(clause.Sentence.Spans[first], clause.Sentence.Spans[last]);
    }
}
