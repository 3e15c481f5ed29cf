using Parley.Language.Names;
using Parley.Training.Commands;
using Parley.Training.Coreference;

namespace Parley.Training.Names;

/// <summary>Trains the tagger of names.</summary>
internal sealed class NameTraining : ITrainer
{
    private const int Epochs = 4;

    public string Name => NameModel.Kind;

    public string Summary => "persons, bodies, places, nationalities, other names";

    public void Train(Workshop workshop)
    {
        new NameTrainer(workshop.Log).Train([.. Corpora(workshop)], Epochs).Save(workshop.Model(Name));
    }

    private static IEnumerable<NamedDocument> Corpora(Workshop workshop) =>
    [
        .. NameColumns.Polnear.Read(workshop.Corpus("polnear/syntax-train.tsv.gz")),
        .. NameColumns.Plain.Read(workshop.Corpus("ner/wikigold.conll.gz")),
        .. NameColumns.Plain.Read(workshop.Corpus("ner/wnut17-train.conll.gz"), parted: false).Select(document => document.WithNationalities()),
        .. EntityReader.Read(workshop.Corpus("ud/en_gum-ud-train.conllu.gz")).Where(CoreferenceCorpus.IsForTraining).Select(TreebankNames.Label),
    ];
}
