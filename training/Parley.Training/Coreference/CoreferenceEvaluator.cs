using System.Text.Json.Nodes;
using Parley.Language;
using Parley.Language.Coreference;
using Parley.Language.Names;
using Parley.Training.Commands;

namespace Parley.Training.Coreference;

/// <summary>Scores coreference on a CoNLL-U file with <c>Entity</c> attributes.</summary>
/// <remarks>
/// The main figures are CorefUD's: a mention is right when its head is, and entities that are mentioned once do not count; <c>exact</c> has the
/// same with mentions that must have their very words, as in CoNLL-2012.
/// </remarks>
internal sealed class CoreferenceEvaluator : IEvaluator
{
    public string Name => "coreference";

    public string Summary => "coreference: a CoNLL-U file with Entity= (GUM)";

    public JsonObject Evaluate(string path, Workshop workshop)
    {
        var analyzer = SentenceAnalyzer.Load(workshop.Models);
        var names = new NameTagger(NameModel.Open(workshop.Model(NameModel.Kind)));
        var resolver = new CoreferenceResolver(CoreferenceModel.Open(workshop.Model(CoreferenceModel.Kind)));
        CoreferenceScore byHead = default, exact = default;
        foreach (var document in EntityReader.Read(path))
        {
            var example = CoreferenceCorpus.WithOwnTrees(document, analyzer, names);
            var chains = resolver.Resolve(example.Sentences, example.Names);
            byHead += CoreferenceEvaluation.Score(example.Gold, chains, exact: false);
            exact += CoreferenceEvaluation.Score(example.Gold, chains, exact: true);
        }

        var result = ToJson(byHead);
        result["exact"] = ToJson(exact);
        return result;
    }

    private static JsonObject ToJson(CoreferenceScore score) => new()
    {
        ["muc"] = score.Muc.F1,
        ["b3"] = score.BCubed.F1,
        ["ceafe"] = score.Ceaf.F1,
        ["conll"] = score.Conll,
    };
}
