using Parley.Language;
using Parley.Language.Dates;

namespace Parley.Readers.Grammar;

/// <summary>What trees tell of dates.</summary>
internal static class DateGrammar
{
    /// <summary>The first word of a date that hangs on a word outside of it, or on none.</summary>
    public static Token? TopIn(this DateExpression date, Sentence sentence)
    {
        foreach (var token in sentence)
        {
            if (date.Span.Contains(token.Span) && (token.Head is not { } head || !date.Span.Contains(head.Span))) return token;
        }

        return null;
    }
}
