using System.Text;

namespace Parley.Training.Corpora;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Document">The identifier of its document.</param>
/// <param name="StartsParagraph">Whether a paragraph starts with it.</param>
/// <param name="Tokens">Its words, in order.</param>
internal sealed record TreebankSentence(string Document, bool StartsParagraph, IReadOnlyList<TreebankToken> Tokens)
{
    /// <summary>The words with the spaces between them, none at the end.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var token in Tokens) text.Append(token.Form).Append(token.SpaceAfter ? " " : "");
        return text.ToString().TrimEnd();
    }
}
