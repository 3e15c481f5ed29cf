using Parley.Language;

namespace Parley.Training.Corpora;

/// <summary>Penn Treebank tags, with the help of the tree, as universal parts of speech.</summary>
internal static class PennTags
{
    /// <summary>The universal part of speech of a row whose relation, of version 2, is known.</summary>
    public static WordClass ClassOf(PolnearRow row, Relation relation) => row.Tag switch
    {
        "NN" or "NNS" => WordClass.Noun,
        "NNP" or "NNPS" => WordClass.Propn,
        "JJ" or "JJR" or "JJS" or "AFX" => WordClass.Adj,
        "RB" when row.Lemma is "not" or "n't" => WordClass.Part,
        "RB" or "RBR" or "RBS" => WordClass.Adv,
        "WRB" => WordClass.Adv,
        "IN" => relation == Relation.Mark ? WordClass.Sconj : WordClass.Adp,
        "TO" => relation == Relation.Case ? WordClass.Adp : WordClass.Part,
        "RP" => WordClass.Adp,
        "POS" => WordClass.Part,
        "DT" or "PDT" or "WDT" =>
            relation is Relation.Det or Relation.DetPredet or Relation.CcPreconj or Relation.Advmod ? WordClass.Det : WordClass.Pron,
        "PRP" or "PRP$" or "WP" or "WP$" or "EX" => WordClass.Pron,
        "CC" => WordClass.Cconj,
        "CD" => WordClass.Num,
        "MD" => WordClass.Aux,
        "VB" or "VBD" or "VBG" or "VBN" or "VBP" or "VBZ" =>
            relation is Relation.Aux or Relation.AuxPass or Relation.Cop ? WordClass.Aux : WordClass.Verb,
        "UH" => WordClass.Intj,
        "$" or "#" => WordClass.Sym,
        "SYM" => WordClass.Sym,
        "FW" or "LS" => WordClass.X,
        _ => WordClass.Punct,
    };

    /// <summary>The tag as the English treebanks of today have it: the "to" of a prepositional phrase is a preposition.</summary>
    public static string Modern(PolnearRow row) => row.Tag switch
    {
        "TO" when row.Relation == "case" => "IN",
        _ => row.Tag,
    };
}
