using Parley.Language;
using Parley.Readers.Attributions;
using Parley.Training.Commands;

namespace Parley.Training.Attributions;

/// <summary>Trains the models of attribution on PolNeAR, over the analyses that the product itself makes.</summary>
internal sealed class AttributionTrainer : ITrainer
{
    public string Name => AttributionModel.Kind;

    public string Summary => "who said, thinks or wants what, from PolNeAR";

    public void Train(Workshop workshop)
    {
        var english = English.Load(workshop.Models);
        var articles = PolnearArticle.Load(workshop.Corpus("polnear/train.jsonl.gz"));
        workshop.Log.WriteLine($"{articles.Count} articles");
        var texts = articles.Select(article => (article, new TokenTable(english.Analyze(article.Document)))).ToArray();
        new AttributionLearning(workshop.Log).Learn(texts).Save(workshop.Model(Name));
    }
}
