using System.Collections.Immutable;
using Parley.Language.Names;
using Parley.Text;

namespace Parley.Language.Coreference;

/// <summary>Puts the mentions of a text into chains: each takes up the earlier mention that a linear model ranks first, or none.</summary>
/// <remarks>
/// Mention ranking as in Denis and Baldridge, "Specialized Models and Ranking for Coreference Resolution", EMNLP 2008, with features of the
/// chains that have been made so far. The time is linear in the text: no mention is compared with more than some forty others.
/// Immutable and safe to share between threads.
/// </remarks>
internal sealed class CoreferenceResolver(CoreferenceModel model)
{
    /// <summary>The chains of two mentions or more, in the order of their first mentions.</summary>
    public ImmutableArray<Chain> Resolve(IReadOnlyList<Sentence> sentences, IReadOnlyList<Name> names)
    {
        var quotations = new Quotations(sentences);
        var discourse = new Discourse(sentences, MentionFinder.Find(sentences, names, quotations), quotations);
        var antecedents = new List<Mention>();
        Span<ulong> features = stackalloc ulong[PairFeatures.Most];
        foreach (var mention in discourse.Mentions)
        {
            discourse.FindAntecedents(mention, antecedents);
            discourse.Read(mention, Choose(discourse, mention, antecedents, features));
        }

        return [.. discourse.Clusters.Where(cluster => cluster.Mentions.Count > 1).Select(cluster => ToChain(cluster, sentences, names))];
    }

    private Mention? Choose(Discourse discourse, Mention mention, List<Mention> antecedents, Span<ulong> features)
    {
        var top = model.Score(features[..PairFeatures.WriteFirst(discourse, mention, features)]);
        Mention? best = null;
        for (var rank = 0; rank < antecedents.Count; rank++)
        {
            var score = model.Score(features[..PairFeatures.Write(discourse, mention, antecedents[rank], rank, features)]);
            if (score > top) (best, top) = (antecedents[rank], score);
        }

        return best;
    }

    private static Chain ToChain(Cluster cluster, IReadOnlyList<Sentence> sentences, IReadOnlyList<Name> names) =>
        new([.. cluster.Mentions.Select(mention => ToPublic(mention, sentences[mention.Sentence], names))]);

    private static ChainMention ToPublic(Mention mention, Sentence sentence, IReadOnlyList<Name> names)
    {
        var span = new Span(sentence.Spans[mention.First].Start, sentence.Spans[mention.Last].End);
        Name? name = mention.Name < 0 ? null : names[mention.Name];
        return new ChainMention(span, mention.Sentence, mention.First, mention.Last - mention.First + 1, mention.Head, mention.Form, name);
    }
}
