using Parley.Language;
using Parley.Text;

namespace Parley.Readers.Factions;

/// <summary>Finds the words of a phrase.</summary>
internal static class Extent
{
    private const int MostWords = 30;

    /// <summary>The words from the first to the last that a token and its dependents cover, without the dependents that are not kept and all beneath them.</summary>
    public static string Of(Token head, TextDocument document, Func<Token, bool> keep)
    {
        var (first, last) = (head.Index, head.Index);
        var open = new Stack<Token>([head]);
        while (open.TryPop(out var token))
        {
            (first, last) = (Math.Min(first, token.Index), Math.Max(last, token.Index));
            foreach (var child in token.Children)
            {
                if (child.Relation is not (Relation.Punct or Relation.Cc) && keep(child)) open.Push(child);
            }
        }

        last = Math.Min(last, first + MostWords - 1);
        return Span.Cover(head.Sentence.Spans[first], head.Sentence.Spans[last]).In(document.Content);
    }
}
