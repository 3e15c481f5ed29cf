using Parley.Language;
using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>Trains the tagger of names.</summary>
/// <remarks>
/// What the first look says of the training texts comes from models that have not seen them (each half labelled by a model of the other
/// half), so that the second look learns how far it can be trusted. The weights are the mean of several fields, each learnt in an order and
/// with omissions of its own: what one learns by chance the others do not. Deterministic.
/// </remarks>
/// <param name="analyzer">Gives the trees.</param>
/// <param name="log">Takes progress.</param>
internal sealed class NameTrainer(SentenceAnalyzer analyzer, TextWriter log)
{
    private const int Seed = 20180824;
    private const int FirstEpochs = 1;
    private const int Fields = 6;

    public NameModel Train(IReadOnlyList<NamedDocument> corpora, int epochs)
    {
        var documents = corpora.Select(document => new AnalyzedDocument(document, document.Analyze(analyzer))).ToArray();
        var blank = documents.Select(document => document.Sentences.Select(sentence => new int[sentence.Count]).ToArray()).ToArray();
        var looks = new int[documents.Length][][];
        for (var half = 0; half < 2; half++)
        {
            var others = Enumerable.Range(0, documents.Length).Where(i => i % 2 != half).ToArray();
            var model = Fit([.. others.Select(i => documents[i])], [.. others.Select(i => blank[i])], withMemory: false, FirstEpochs);
            for (var i = half; i < documents.Length; i += 2)
            {
                var pass = new NamePass(model, documents[i].Sentences);
                pass.LookOnce();
                looks[i] = pass.Labels;
            }
        }

        return Fit(documents, looks, withMemory: true, epochs);
    }

    private NameModel Fit(AnalyzedDocument[] documents, int[][][] looks, bool withMemory, int epochs)
    {
        var extractor = new NameExamples(documents.Zip(looks));
        var plain = documents.SelectMany((document, i) => extractor.Of(document, looks[i], withMemory: false)).ToArray();
        var informed = withMemory ? documents.SelectMany((document, i) => extractor.Of(document, looks[i], withMemory: true)).ToArray() : plain;
        log.WriteLine($"{documents.Length} texts, {plain.Length} sentences, {plain.Sum(example => example.Allowed.Length)} tokens, {extractor.Rows} features");
        var fields = Enumerable.Range(0, withMemory ? Fields : 1).AsParallel().AsOrdered().Select(field => Learn(new NameCrf(extractor.Rows, Seed + field), plain, informed, epochs, new Random(Seed + field)));
        return NameCompressor.Compress(NameCrf.MeanOf([.. fields]), extractor.Features());
    }

    private static NameCrf Learn(NameCrf crf, NameExample[] plain, NameExample[] informed, int epochs, Random random)
    {
        var order = Enumerable.Range(0, plain.Length).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order) crf.Learn((random.Next(2) == 0 ? plain : informed)[i]);
        }

        return crf;
    }
}
