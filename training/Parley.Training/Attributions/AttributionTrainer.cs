using Parley.Language;
using Parley.Language.Trees;
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
        var texts = articles.ConvertAll(article => AttributionText.Of(article, new TokenTable(english.Analyze(article.Document))));
        new AttributionLearning(workshop.Log).Learn(NetworkStart.Make(workshop.Model(SyntaxModel.Kind)), texts).Save(workshop.Model(Name));
    }
}
