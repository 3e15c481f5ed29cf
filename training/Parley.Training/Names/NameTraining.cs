using Parley.Language.Names;
using Parley.Training.Commands;
using Parley.Training.Coreference;

namespace Parley.Training.Names;

/// <summary>Trains the tagger of names: first on corpora of names, then with treebanks too, whose names the first tagger gives their kinds.</summary>
internal sealed class NameTraining : ITrainer
{
    private const int Epochs = 6;

    public string Name => NameModel.Kind;

    public string Summary => "names: persons, bodies, places, nationalities, others";

    public void Train(Workshop workshop)
    {
        List<NamedDocument> documents =
        [
            .. NameColumns.Polnear.Read(workshop.Corpus("polnear/syntax-train.tsv.gz")),
            .. NameColumns.Plain.Read(workshop.Corpus("ner/wikigold.conll.gz")),
        ];
        var first = new NameTagger(NameTrainer.Train(documents, Epochs, workshop.Log));
        var gum = EntityReader.Read(workshop.Corpus("ud/en_gum-ud-train.conllu.gz")).Where(CoreferenceCorpus.IsForTraining);
        documents.AddRange(TreebankNames.Label([.. gum], first, weight: 1));
        documents.AddRange(TreebankNames.Label(EntityReader.Read(workshop.Corpus("ud/en_ewt-ud-train.conllu.gz")), first, weight: 1));
        NameTrainer.Train(documents, Epochs, workshop.Log).Save(workshop.Model(Name));
    }
}
