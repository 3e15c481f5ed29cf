using System.Text.Json.Nodes;
using Parley.Language;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>Counts of right decisions on given tokens.</summary>
internal sealed class Tally
{
    private int _words;
    private int _classes;
    private int _heads;
    private int _labelled;
    private int _lemmas;

    /// <summary>Compares an analysis with the treebank's; the tokens are the same.</summary>
    public void Add(Sentence sentence, TreebankSentence gold)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var (token, right) = (sentence[i], gold.Tokens[i]);
            var isAttached = sentence.Heads[i] == right.Head;
            _words++;
            if (token.Class == right.Class) _classes++;
            if (isAttached) _heads++;
            if (isAttached && token.Relation.UniversalName() == right.Relation.UniversalName()) _labelled++;
            if (right.Lemma == "_" || token.Lemma == right.Lemma) _lemmas++;
        }
    }

    /// <summary>The fractions: parts of speech, attachment, labelled attachment, lemmas.</summary>
    public JsonObject ToJson() => new()
    {
        ["upos"] = Share(_classes),
        ["uas"] = Share(_heads),
        ["las"] = Share(_labelled),
        ["lemmas"] = Share(_lemmas),
    };

    private double Share(int count) => Math.Round((double)count / Math.Max(_words, 1), 4);
}
