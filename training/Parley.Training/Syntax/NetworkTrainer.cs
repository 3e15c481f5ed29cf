using System.Globalization;
using Parley.Language.Models;
using Parley.Language.Tokens;
using Parley.Language.Trees;
using Parley.Training.Commands;

namespace Parley.Training.Syntax;

/// <summary>Trains the network that tags and parses: on the treebanks and the silver trees together, then on the treebanks alone.</summary>
/// <remarks>The silver trees teach it the language of news; the treebanks have the last word on how trees are drawn.</remarks>
internal sealed class NetworkTrainer : ITrainer
{
    private const int BatchSize = 500;
    private const float LowestRate = 1e-4f;

    private static readonly Stage _first = new(8, 2e-3f);
    private static readonly Stage _last = new(7, 1.5e-3f);

    public string Name => SyntaxModel.Kind;

    public string Summary => "tags and dependency trees";

    public void Train(Workshop workshop)
    {
        var gold = SyntaxCorpora.Gold(workshop);
        var tags = NetworkExample.TagsOf(gold, SyntaxNetwork.Tags);
        var words = WordVectors.Of(workshop, gold);
        var vocabulary = new Vocabulary(words.Words);
        workshop.Log.WriteLine($"{words.Words.Length} words, {tags.Names.Count} tags");
        var pool = new LexemePool(vocabulary);
        var treebanks = gold.ConvertAll(sentence => NetworkExample.Gold(sentence, tags, pool));
        var silver = SyntaxCorpora.Silver(workshop).ConvertAll(sentence => NetworkExample.Silver(sentence, pool));
        var (network, embeddings) = NetworkStart.Make(words, vocabulary);
        Learn(new NetworkLearner(network, embeddings, tags.Names.Count), [.. treebanks, .. silver], _first, workshop.Log);
        Round(embeddings);
        Learn(new NetworkLearner(network, embeddings, tags.Names.Count), treebanks, _last, workshop.Log);
        new SyntaxModel(tags, vocabulary, QuantisedRows.Of(embeddings, SyntaxNetwork.Embedding), network).Save(workshop.Model(Name));
    }

    private static void Learn(NetworkLearner learner, List<NetworkExample> examples, Stage stage, TextWriter log)
    {
        for (var epoch = 0; epoch < stage.Epochs; epoch++)
        {
            var batches = Batches(examples.Shuffled(epoch)).ToList();
            var (right, all) = (0, 0);
            for (var i = 0; i < batches.Count; i++)
            {
                var progress = (epoch + ((float)i / batches.Count)) / stage.Epochs;
                right += learner.Learn(batches[i], stage.HighestRate + ((LowestRate - stage.HighestRate) * progress));
                all += batches[i].Sum(example => example.Heads.Length);
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch + 1}: {100.0 * right / all:F2}% attached"));
        }
    }

    /// <summary>Makes embeddings what the file can hold of them, so that the last stage mends what rounding harms.</summary>
    private static void Round(float[] embeddings)
    {
        var rounded = QuantisedRows.Of(embeddings, SyntaxNetwork.Embedding);
        embeddings.AsSpan().Clear();
        for (var row = 0; row < embeddings.Length / SyntaxNetwork.Embedding; row++)
        {
            rounded.AddRows([row], embeddings.AsSpan(row * SyntaxNetwork.Embedding, SyntaxNetwork.Embedding));
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

    /// <summary>A part of the training; the rate falls from the highest to the lowest.</summary>
    private sealed record Stage(int Epochs, float HighestRate);
}
