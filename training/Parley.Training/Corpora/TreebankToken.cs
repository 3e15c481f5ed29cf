using Parley.Language;

namespace Parley.Training.Corpora;

/// <summary>A word of a treebank.</summary>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Class">Its part of speech.</param>
/// <param name="Tag">Its Penn Treebank tag.</param>
/// <param name="Head">The index of its head in the sentence, from 0, or -1 for the root.</param>
/// <param name="Relation">Its relation to the head.</param>
/// <param name="SpaceAfter">Whether white space follows in the text.</param>
/// <param name="Misc">The last column of CoNLL-U.</param>
internal sealed record TreebankToken(
    string Form,
    string Lemma,
    WordClass Class,
    string Tag,
    int Head,
    Relation Relation,
    bool SpaceAfter,
    string Misc);
