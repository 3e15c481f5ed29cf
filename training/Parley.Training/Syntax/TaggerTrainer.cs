using Parley.Language.Models;
using Parley.Language.Tags;
using Parley.Language.Tokens;
using Parley.Training.Commands;
using Parley.Training.Learning;

namespace Parley.Training.Syntax;

/// <summary>Trains the tagger.</summary>
internal sealed class TaggerTrainer : ITrainer
{
    private const int Epochs = 6;
    private const int RarestTag = 20;

    public string Name => Tagger.Kind;

    public string Summary => "parts of speech";

    public void Train(Workshop workshop)
    {
        var pool = new LexemePool(WordClusters.Open(workshop.Model(WordClusters.Kind)));
        var sentences = SyntaxCorpora.Gold(workshop);
        var tags = TaggedSentence.TagsOf(sentences, RarestTag);
        Learn(tags, TaggedSentence.Of(sentences, tags, pool), Epochs, workshop.Log).Save(workshop.Model(Name));
    }

    /// <summary>A tagger that has gone through the sentences a number of times.</summary>
    public static Tagger Learn(TagSet tags, IReadOnlyList<TaggedSentence> sentences, int epochs, TextWriter log)
    {
        var perceptron = new AveragedPerceptron(tags.Names.Count);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var mistakes = sentences.Shuffled(epoch).Sum(sentence => Learn(perceptron, sentence));
            log.WriteLine($"epoch {epoch + 1}: {mistakes} mistakes, {perceptron.FeatureCount} features");
        }

        return new Tagger(tags, perceptron.Export(minimumUpdates: 4, minimumWeight: 0.1f));
    }

    private static int Learn(AveragedPerceptron perceptron, TaggedSentence sentence)
    {
        Span<ulong> buffer = stackalloc ulong[TagFeatures.Count];
        Span<float> scores = stackalloc float[perceptron.ClassCount];
        var given = new byte[sentence.Tags.Length];
        var mistakes = 0;
        for (var i = 0; i < given.Length; i++)
        {
            var features = TagFeatures.Of(sentence.Lexemes, given, i, buffer);
            perceptron.Score(features, scores);
            given[i] = (byte)scores.BestIndex();
            if (given[i] != sentence.Tags[i]) mistakes++;
            perceptron.Update(features, sentence.Tags[i], given[i]);
            perceptron.Tick();
        }

        return mistakes;
    }
}
