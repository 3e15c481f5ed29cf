using Parley.Language;
using Parley.Language.Names;
using Parley.Training.Commands;
using Parley.Training.Coreference;

namespace Parley.Training.Names;

/// <summary>Trains the tagger of names.</summary>
internal sealed class NameTraining : ITrainer
{
    private const int Epochs = 9;

    /// <summary>Of so many texts one is learnt in small letters too.</summary>
    private const int OneInSmallLetters = 12;

    /// <summary>Of so many texts one is learnt in capitals too.</summary>
    private const int OneInCapitals = 40;

    public string Name => NameModel.Kind;

    public string Summary => "persons, bodies, places, nationalities, other names";

    public void Train(Workshop workshop)
    {
        var documents = Corpora(workshop).ToList();
        documents = [.. documents, .. Every(OneInSmallLetters, word => word.ToLowerInvariant()), .. Every(OneInCapitals, word => word.ToUpperInvariant())];
        new NameTrainer(SentenceAnalyzer.Load(workshop.Models), workshop.Log).Train(documents, Epochs).Save(workshop.Model(Name));

        IEnumerable<NamedDocument> Every(int count, Converter<string, string> change) =>
            [.. documents.Where((_, i) => i % count == 0).Select(document => document.WithWords(change))];
    }

    private static IEnumerable<NamedDocument> Corpora(Workshop workshop) =>
    [
        .. NameColumns.Polnear.Read(workshop.Corpus("polnear/syntax-train.tsv.gz")),
        .. NameColumns.Plain.Read(workshop.Corpus("ner/wikigold.conll.gz")),
        .. NameColumns.Plain.Read(workshop.Corpus("ner/wnut17-train.conll.gz"), parted: false).Select(document => document.WithNationalities()),
        .. EntityReader.Read(workshop.Corpus("ud/en_gum-ud-train.conllu.gz")).Where(CoreferenceCorpus.IsForTraining).Select(TreebankNames.Label),
        .. ProperNouns.Read(workshop.Corpus("ud/en_ewt-ud-train.conllu.gz")),
        .. NameColumns.Plain.Read(workshop.Corpus("ner/btc.conll.gz"), parted: false).Select(document => document.WithNationalities()),
    ];
}
