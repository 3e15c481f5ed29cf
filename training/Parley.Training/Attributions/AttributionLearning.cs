using System.Globalization;
using Parley.Readers.Attributions;
using Parley.Training.Networks;

namespace Parley.Training.Attributions;

/// <summary>Learns all models of attribution from annotated articles.</summary>
/// <remarks>
/// The judge learns from what the other models find in every eighth article before these have seen any of them; in a last round the others learn from
/// all. Then the encoder gets its narrow middles, and learns with them for some rounds more.
/// </remarks>
internal sealed class AttributionLearning(TextWriter log)
{
    private const int HeldOutShare = 8;
    private const float HighestRate = 2e-3f;
    private const float LowestRate = 1e-4f;
    private const int ChainRounds = 4;
    private const int Seed = 1;

    private const int Rounds = 16;

    private const int NarrowRounds = 4;
    private const float HighestNarrowRate = 3e-4f;
    private const float LowestNarrowRate = 2e-5f;

    /// <summary>Every so-manieth article shows what goes through the encoder.</summary>
    private const int ShownShare = 10;

    /// <param name="network">A network to start from.</param>
    /// <param name="texts">The articles.</param>
    public AttributionModel Learn(AttributionNetwork network, IReadOnlyList<AttributionText> texts)
    {
        var most = texts.Where((_, i) => i % HeldOutShare != 0).ToArray();
        var learner = new NetworkLearner(network);
        var chain = new ChainLearner([.. texts.SelectMany(text => text.Cues)], CueLabel.Count);
        var sentences = texts.Select(text => Array.ConvertAll(text.Cues, chain.Index)).ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < ChainRounds; round++) chain.LearnRound([.. sentences.Where((_, i) => i % HeldOutShare != 0).SelectMany(text => text)], random);
        for (var round = 0; round < Rounds - 1; round++) LearnRound(learner, most, round, random);
        var former = new AttributionModel(learner.Network, chain.ToModel(), WeightTable.Empty(1));
        var judging = LearnJudging(former, texts.Where((_, i) => i % HeldOutShare == 0));
        chain.LearnRound([.. sentences.SelectMany(text => text)], random);
        LearnRound(learner, [.. texts], Rounds - 1, random);
        return new AttributionModel(Narrow(learner.Network, [.. texts], random), chain.ToModel(), judging);
    }

    private AttributionNetwork Narrow(AttributionNetwork network, AttributionText[] texts, Random random)
    {
        var shown = texts.Where((_, i) => i % ShownShare == 0).Select(text => text.Table.Sentences);
        var learner = new NetworkLearner(network.With(EncoderNarrowing.Narrow(network.Encoder, shown), network.Facts));
        for (var round = 0; round < NarrowRounds; round++) LearnRound(learner, texts, round, NarrowRounds, HighestNarrowRate, LowestNarrowRate, random);
        return learner.Network;
    }

    private void LearnRound(NetworkLearner learner, AttributionText[] texts, int round, Random random) => LearnRound(learner, texts, round, Rounds, HighestRate, LowestRate, random);

    private void LearnRound(NetworkLearner learner, AttributionText[] texts, int round, int rounds, float highestRate, float lowestRate, Random random)
    {
        random.Shuffle(texts);
        var (cues, roles) = (0.0, 0.0);
        for (var i = 0; i < texts.Length; i++)
        {
            var left = 1 - ((round + ((float)i / texts.Length)) / rounds);
            var loss = learner.Learn(texts[i], lowestRate + ((highestRate - lowestRate) * left));
            (cues, roles) = (cues + loss.Cues, roles + loss.Roles);
        }

        var (sentences, windows) = (texts.Sum(text => text.Cues.Length), texts.Sum(text => text.Roles.Length));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}: loss of cues {cues / sentences:f3}, of roles {roles / windows:f3}"));
    }

    private WeightTable LearnJudging(AttributionModel model, IEnumerable<AttributionText> texts)
    {
        var heldOut = texts.SelectMany(text => HeldOutCue.In(text.Article, text.Table, model)).ToList();
        log.WriteLine($"judging {heldOut.Count} cues");
        return ChoiceTrainer.Train([.. heldOut.Where(cue => cue.Candidate.Has(RoleLabel.Content)).Select(cue => cue.ToJudging(new Judge(model.Judging, cue.Table)))]);
    }
}
