using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>Trains the tagger of names.</summary>
/// <remarks>
/// What the first look says of the training texts comes from models that have not seen them (each half labelled by a model of the other
/// half), so that the second look learns how far it can be trusted. Deterministic.
/// </remarks>
/// <param name="log">Takes progress.</param>
internal sealed class NameTrainer(TextWriter log)
{
    private const int Seed = 20180824;
    private const int FirstEpochs = 1;

    public NameModel Train(IReadOnlyList<NamedDocument> documents, int epochs)
    {
        var blank = documents.Select(document => document.Sentences.Select(sentence => new int[sentence.Words.Length]).ToArray()).ToArray();
        var looks = new int[documents.Count][][];
        for (var half = 0; half < 2; half++)
        {
            var others = Enumerable.Range(0, documents.Count).Where(i => i % 2 != half).ToArray();
            var model = Fit([.. others.Select(i => documents[i])], [.. others.Select(i => blank[i])], withMemory: false, FirstEpochs);
            for (var i = half; i < documents.Count; i += 2)
            {
                var pass = new NamePass(model, documents[i].Inputs);
                pass.LookOnce();
                looks[i] = pass.Labels;
            }
        }

        return Fit(documents, looks, withMemory: true, epochs);
    }

    private NameModel Fit(IReadOnlyList<NamedDocument> documents, int[][][] looks, bool withMemory, int epochs)
    {
        var extractor = new NameExamples(documents.Zip(looks));
        var plain = documents.SelectMany((document, i) => extractor.Of(document, looks[i], withMemory: false)).ToArray();
        var informed = withMemory ? documents.SelectMany((document, i) => extractor.Of(document, looks[i], withMemory: true)).ToArray() : plain;
        log.WriteLine($"{documents.Count} texts, {plain.Length} sentences, {plain.Sum(example => example.Gold.Length)} tokens, {extractor.Rows} features");
        var crf = new NameCrf(extractor.Rows);
        var random = new Random(Seed);
        var order = Enumerable.Range(0, plain.Length).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var example = (random.Next(2) == 0 ? plain : informed)[i];
                crf.Learn(example.Features, example.Starts, example.Gold, example.Weight);
            }
        }

        return NameCompressor.Compress(crf, extractor.Features());
    }
}
