using Parley.Language;
using Parley.Language.Coreference;
using Parley.Language.Names;

namespace Parley.Training.Coreference;

/// <summary>A document as the resolver sees it, with the corpus's mentions.</summary>
internal sealed record CoreferenceExample(IReadOnlyList<Sentence> Sentences, IReadOnlyList<Name> Names, IReadOnlyList<GoldMention> Gold);

/// <summary>Trains the ranker of antecedents.</summary>
internal static class CoreferenceTrainer
{
    private const int Seed = 20180824;
    private const float FalseLink = 0;
    private const float FalseFirst = 3;
    private const float WrongLink = 1;

    public static CoreferenceModel Train(IReadOnlyList<CoreferenceExample> examples, int epochs)
    {
        var ranker = new AntecedentRanker();
        var random = new Random(Seed);
        var order = examples.ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var example in order) Learn(ranker, example);
        }

        return ranker.ToModel();
    }

    /// <summary>Reads a document with true antecedents, and learns from each choice on the way.</summary>
    private static void Learn(AntecedentRanker ranker, CoreferenceExample example)
    {
        var quotations = new Quotations(example.Sentences);
        var discourse = new Discourse(example.Sentences, MentionFinder.Find(example.Sentences, example.Names, quotations), quotations);
        var entityOf = EntitiesByHead(example.Gold);
        var antecedents = new List<Mention>();
        foreach (var mention in discourse.Mentions)
        {
            discourse.FindAntecedents(mention, antecedents);
            var entity = EntityOf(mention);
            var right = antecedents.Find(other => entity is not null && EntityOf(other) == entity);
            LearnChoice(ranker, discourse, mention, antecedents, other => entity is not null && EntityOf(other) == entity);
            discourse.Read(mention, right);
        }

        string? EntityOf(Mention mention) => entityOf.GetValueOrDefault((mention.Sentence, mention.Head));
    }

    private static void LearnChoice(
        AntecedentRanker ranker, Discourse discourse, Mention mention, List<Mention> antecedents, Func<Mention, bool> isRight)
    {
        Span<ulong> features = stackalloc ulong[PairFeatures.Most];
        var hasRight = antecedents.Exists(other => isRight(other));
        ranker.Begin();
        ranker.Add(features[..PairFeatures.WriteFirst(discourse, mention, features)], !hasRight, FalseFirst);
        for (var rank = 0; rank < antecedents.Count; rank++)
        {
            var count = PairFeatures.Write(discourse, mention, antecedents[rank], rank, features);
            ranker.Add(features[..count], isRight(antecedents[rank]), hasRight ? WrongLink : FalseLink);
        }

        ranker.Learn();
    }

    private static Dictionary<(int Sentence, int Head), string> EntitiesByHead(IReadOnlyList<GoldMention> gold)
    {
        var entities = new Dictionary<(int, int), string>();
        foreach (var mention in gold.OrderBy(mention => mention.Last - mention.First)) entities[(mention.Sentence, mention.Head)] = mention.Entity;
        return entities;
    }
}
