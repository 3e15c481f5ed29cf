using Parley.Readers.Attributions;

namespace Parley.Training.Attributions;

/// <summary>Learns all models of attribution from annotated articles.</summary>
/// <remarks>
/// The ranker and the judge learn from what chain models find in articles that these have not seen: half of the articles are read by
/// models of the other half.
/// </remarks>
internal sealed class AttributionLearning(TextWriter log)
{
    public AttributionModel Learn(IReadOnlyList<(PolnearArticle Article, TokenTable Table)> articles)
    {
        log.WriteLine("half of the articles");
        var (cues, roles) = LearnChains([.. articles.Where((_, i) => i % 2 == 0)]);
        var heldOut = articles.Where((_, i) => i % 2 == 1).SelectMany(text => HeldOutCue.In(text.Article, text.Table, cues, roles)).ToList();
        log.WriteLine($"ranking and judging {heldOut.Count} cues in the other half");
        var ranking = LearnRanking(heldOut);
        var judging = LearnJudging(heldOut, ranking);
        log.WriteLine("all articles");
        (cues, roles) = LearnChains(articles);
        return new AttributionModel(cues, roles, ranking, judging);
    }

    private static WeightTable LearnRanking(List<HeldOutCue> heldOut)
    {
        var nothing = new WeightTable([], 1);
        var examples = heldOut.Select(cue => cue.ToRanking(new CandidateRanker(nothing, cue.Finder, cue.Table))).OfType<RankExample>();
        return new RankTrainer(leastCount: 10, rate: 0.05f, shrinkage: 1e-2f, rounds: 3).Train([.. examples]);
    }

    private static WeightTable LearnJudging(List<HeldOutCue> heldOut, WeightTable ranking)
    {
        var nothing = new WeightTable([], 1);
        var examples = heldOut.Select(cue => cue.ToJudging(new CandidateRanker(ranking, cue.Finder, cue.Table), new Judge(nothing, cue.Table)));
        return new RankTrainer(leastCount: 5, rate: 0.05f, shrinkage: 2e-3f, rounds: 4).Train([.. examples]);
    }

    private static (ChainModel Cues, ChainModel Roles) LearnChains(IReadOnlyList<(PolnearArticle Article, TokenTable Table)> articles)
    {
        var cues = new ChainTrainer(CueLabel.Count, shrinkage: 1.5e-3f, rounds: 5)
            .Train([.. articles.SelectMany(text => AttributionExamples.Cues(text.Table, text.Article.Attributions))]);
        var roles = new ChainTrainer(RoleLabel.Count, shrinkage: 7e-4f, rounds: 4)
            .Train([.. articles.SelectMany(text => AttributionExamples.Roles(text.Table, text.Article.Attributions))]);
        return (cues, roles);
    }
}
