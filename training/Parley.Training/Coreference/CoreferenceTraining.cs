using Parley.Language.Coreference;
using Parley.Language.Names;
using Parley.Training.Commands;

namespace Parley.Training.Coreference;

/// <summary>Trains coreference on GUM.</summary>
internal sealed class CoreferenceTraining : ITrainer
{
    private const int Epochs = 6;

    public string Name => CoreferenceModel.Kind;

    public string Summary => "who is who: chains of mentions, on GUM (needs the model of names)";

    public void Train(Workshop workshop)
    {
        var tagger = new NameTagger(NameModel.Open(workshop.Model(NameModel.Kind)));
        var documents = EntityReader.Read(workshop.Corpus("ud/en_gum-ud-train.conllu.gz")).Where(CoreferenceCorpus.IsForTraining);
        var examples = documents.Select(document => CoreferenceCorpus.Prepare(document, tagger)).ToArray();
        workshop.Log.WriteLine($"{examples.Length} texts");
        CoreferenceTrainer.Train(examples, Epochs).Save(workshop.Model(Name));
    }
}
