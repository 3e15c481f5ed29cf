using Parley.Language.Coreference;
using Parley.Training.Commands;

namespace Parley.Training.Coreference;

/// <summary>Trains coreference on GUM.</summary>
internal sealed class CoreferenceTraining : ITrainer
{
    private const int Epochs = 4;

    public string Name => CoreferenceModel.Kind;

    public string Summary => "who is who: chains of mentions, on GUM";

    public void Train(Workshop workshop)
    {
        var documents = EntityReader.Read(workshop.Corpus("ud/en_gum-ud-train.conllu.gz")).Where(CoreferenceCorpus.IsForTraining);
        var examples = documents.Select(CoreferenceCorpus.WithTrueTrees).ToArray();
        workshop.Log.WriteLine($"{examples.Length} texts");
        CoreferenceTrainer.Train(examples, Epochs).Save(workshop.Model(Name));
    }
}
