using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Actors;

/// <summary>Tells for whom a document speaks: "the statement said".</summary>
internal static class Documents
{
    private const int Memory = 3;

    /// <summary>Whether a noun names a document that may speak.</summary>
    public static bool IsOne(Token noun) => noun.Lemma is "statement" or "communique" or "report" or "study" or "letter" or "editorial" or "document"
        or "declaration" or "position" or "stance" or "policy" or "proposal" or "memorandum" or "paper" or "release" or "commentary" or "resolution" or "note";

    /// <summary>Who made a document: its owner, who issued it, or who spoke last before it; null when nobody did.</summary>
    /// <param name="document">The noun.</param>
    /// <param name="analysis">The text.</param>
    /// <param name="mentionOf">Whom a word stands for.</param>
    /// <param name="says">Whether a verb is one of saying.</param>
    public static Mention? MakerOf(Token document, Analysis analysis, Func<Token, Mention?> mentionOf, Func<Token, bool> says)
    {
        foreach (var child in document.Children)
        {
            if (child.Relation is Relation.NmodPoss or Relation.Amod or Relation.Compound or Relation.Nmod && mentionOf(child) is { } owner) return owner;
        }

        Mention? last = null;
        for (var i = document.Sentence.Index - 1; i >= Math.Max(0, document.Sentence.Index - Memory); i--)
        {
            foreach (var token in analysis.Sentences[i])
            {
                if (token.Relation is not Relation.Nsubj || mentionOf(token) is not { } subject) continue;
                if (token.Head is { } verb && (Issues(verb, document) || (says(verb) && !SpeaksOf(verb, document)))) return subject;
                last ??= subject;
            }
        }

        return last;
    }

    /// <summary>"Traders said the report was late": who speaks of a document need not have made it.</summary>
    private static bool SpeaksOf(Token verb, Token document)
    {
        foreach (var word in verb.Sentence)
        {
            if (word.Lemma == document.Lemma && word.Relation is Relation.Nsubj or Relation.NsubjPass) return true;
        }

        return false;
    }

    /// <summary>"Issued a statement".</summary>
    private static bool Issues(Token verb, Token document) => verb.Child(Relation.Obj) is { } issued && issued.Lemma == document.Lemma;
}
