using Parley.Training.Commands;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>The treebanks that syntax is trained on.</summary>
internal static class SyntaxCorpora
{
    /// <summary>The genres of GUM whose texts may not be used commercially, which are left out.</summary>
    private static readonly string[] _unfreeGenres = ["whow", "fiction", "textbook", "conversation", "podcast", "essay"];

    /// <summary>The training sections of EWT and of the free genres of GUM.</summary>
    public static List<TreebankSentence> Gold(Workshop workshop) =>
    [
        .. ConlluReader.Read(workshop.Corpus("ud/en_ewt-ud-train.conllu.gz")),
        .. ConlluReader.Read(workshop.Corpus("ud/en_gum-ud-train.conllu.gz")).Where(IsFree),
    ];

    /// <summary>The silver trees of PolNeAR's training section.</summary>
    public static List<TreebankSentence> Silver(Workshop workshop) => [.. PolnearReader.Read(workshop.Corpus("polnear/syntax-train.tsv.gz"))];

    private static bool IsFree(TreebankSentence sentence) =>
        !_unfreeGenres.Any(genre => sentence.Document.StartsWith($"GUM_{genre}", StringComparison.Ordinal));
}
