using Parley.Language;
using Parley.Language.Names;
using Parley.Training.Corpora;

namespace Parley.Training.Names;

/// <summary>What the proper nouns of a treebank say of names: where they are, if not of what kind.</summary>
/// <remarks>
/// A proper noun is part of some name, but months, days and titles need not be; a capitalised word beside one, and a word like "of" between two of them, can
/// be part of a name; any other word is none. The tagger learns from the whole set of labellings that this allows (Tsuboi et al. 2008, "Training Conditional
/// Random Fields Using Incomplete Annotations").
/// </remarks>
internal static class ProperNouns
{
    /// <summary>The documents of a treebank.</summary>
    public static IEnumerable<NamedDocument> Read(string path) =>
        ConlluReader.Read(path).GroupBy(sentence => sentence.Document).Select(group => new NamedDocument([.. group.Select(ToSentence)]));

    private static NamedSentence ToSentence(TreebankSentence sentence) =>
        new([.. sentence.Tokens.Select(token => token.Form)], new int[sentence.Tokens.Count])
        {
            Allowed = [.. Enumerable.Range(0, sentence.Tokens.Count).Select(i => Allowed(sentence.Tokens, i))],
        };

    private static uint Allowed(IReadOnlyList<TreebankToken> tokens, int i)
    {
        var token = tokens[i];
        if (IsProper(tokens, i)) return TreebankNames.IsNoName(token.Form) ? NameMask.All : NameMask.Name;
        var form = new WordForm(token.Form);
        if (form.Clues.HasFlag(NameClues.Nationality) && form.IsCapital) return NameMask.All;
        var isBetween = (IsProper(tokens, i - 1) || IsProper(tokens, i - 2)) && (IsProper(tokens, i + 1) || IsProper(tokens, i + 2));
        var isBeside = form.IsCapital && token.Class != WordClass.Punct && (IsProper(tokens, i - 1) || IsProper(tokens, i + 1));
        return (isBetween && form.JoinsNames) || isBeside ? NameMask.Part : NameMask.Of(NameLabels.Outside);
    }

    private static bool IsProper(IReadOnlyList<TreebankToken> tokens, int i) => i >= 0 && i < tokens.Count && tokens[i].Class == WordClass.Propn;
}
