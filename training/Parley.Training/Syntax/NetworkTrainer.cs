using System.Globalization;
using Parley.Language.Models;
using Parley.Language.Tags;
using Parley.Language.Tokens;
using Parley.Language.Trees;
using Parley.Training.Commands;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>Trains the network that tags and parses, on the treebanks and a share of the silver trees, with words from plain text.</summary>
internal sealed class NetworkTrainer : ITrainer
{
    private const int Epochs = 12;
    private const int SilverShares = 5;
    private const int BatchSize = 500;
    private const float HighestRate = 2e-3f;
    private const float LowestRate = 1e-4f;

    public string Name => SyntaxModel.Kind;

    public string Summary => "tags and dependency trees";

    public void Train(Workshop workshop)
    {
        var gold = SyntaxCorpora.Gold(workshop);
        var tags = NetworkExample.TagsOf(gold, SyntaxNetwork.Tags);
        var words = WordVectors.Of(workshop, gold);
        var vocabulary = new Vocabulary(words.Words);
        workshop.Log.WriteLine($"{words.Words.Length} words, {tags.Names.Count} tags");
        var (network, embeddings) = NetworkStart.Make(words, vocabulary);
        var learner = new NetworkLearner(network, embeddings, tags.Names.Count);
        Learn(learner, Examples(workshop, gold, tags, vocabulary), workshop.Log);
        new SyntaxModel(tags, vocabulary, QuantisedRows.Of(embeddings, SyntaxNetwork.Embedding), network).Save(workshop.Model(Name));
    }

    private static (List<NetworkExample> Gold, List<NetworkExample> Silver) Examples(
        Workshop workshop, List<TreebankSentence> gold, TagSet tags, Vocabulary vocabulary)
    {
        var pool = new LexemePool(vocabulary);
        return (
            gold.ConvertAll(sentence => NetworkExample.Gold(sentence, tags, pool)),
            SyntaxCorpora.Silver(workshop).ConvertAll(sentence => NetworkExample.Silver(sentence, pool)));
    }

    private static void Learn(NetworkLearner learner, (List<NetworkExample> Gold, List<NetworkExample> Silver) examples, TextWriter log)
    {
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var share = examples.Silver.Where((_, i) => i % SilverShares == epoch % SilverShares);
            var batches = Batches(examples.Gold.Concat(share).Shuffled(epoch)).ToList();
            var (right, all) = (0, 0);
            for (var i = 0; i < batches.Count; i++)
            {
                var progress = (epoch + ((float)i / batches.Count)) / Epochs;
                right += learner.Learn(batches[i], HighestRate + ((LowestRate - HighestRate) * progress));
                all += batches[i].Sum(example => example.Heads.Length);
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch + 1}: {100.0 * right / all:F2}% attached"));
        }
    }

    private static IEnumerable<List<NetworkExample>> Batches(IEnumerable<NetworkExample> examples)
    {
        var batch = new List<NetworkExample>();
        foreach (var example in examples)
        {
            batch.Add(example);
            if (batch.Sum(other => other.Heads.Length) < BatchSize) continue;
            yield return batch;
            batch = [];
        }

        if (batch.Count > 0) yield return batch;
    }
}
