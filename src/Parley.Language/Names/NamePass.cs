namespace Parley.Language.Names;

/// <summary>The two looks at one text.</summary>
internal sealed class NamePass
{
    private readonly NameModel _model;
    private readonly NameSentence[] _sentences;
    private readonly float[][] _scores;
    private readonly NameMemory _memory = new();
    private byte[] _paths = [];

    public NamePass(NameModel model, IReadOnlyList<Sentence> sentences)
    {
        _model = model;
        _sentences = new NameSentence[sentences.Count];
        _scores = new float[sentences.Count][];
        Labels = new int[sentences.Count][];
        var known = new WordForms();
        for (var i = 0; i < sentences.Count; i++)
        {
            _sentences[i] = new NameSentence();
            _sentences[i].Fill(sentences[i], known);
            _scores[i] = new float[_sentences[i].Count * model.Width];
            Labels[i] = new int[_sentences[i].Count];
        }
    }

    /// <summary>The labels as of the last look.</summary>
    public int[][] Labels { get; }

    /// <summary>Labels each sentence by itself.</summary>
    public void LookOnce()
    {
        Span<ulong> features = stackalloc ulong[NameFeatures.Most];
        for (var s = 0; s < _sentences.Length; s++)
        {
            for (var i = 0; i < Labels[s].Length; i++)
            {
                var count = NameFeatures.Write(_sentences[s], i, features);
                _model.Score(features[..count], ScoresOf(s, i));
            }

            Decode(s);
        }
    }

    /// <summary>Labels each sentence once more, in the light of what the others were given.</summary>
    public void LookAgain()
    {
        for (var s = 0; s < _sentences.Length; s++) _memory.Add(_sentences[s], Labels[s]);
        var traces = new NameMemory.Trace[Labels.Length == 0 ? 0 : Labels.Max(labels => labels.Length)];
        for (var s = 0; s < _sentences.Length; s++)
        {
            var sentence = traces.AsSpan(0, Labels[s].Length);
            _memory.Recall(_sentences[s], Labels[s], sentence);
            AddMemory(s, sentence);
            Decode(s);
            TitleTrimmer.Trim(_sentences[s], Labels[s]);
        }
    }

    private void AddMemory(int s, ReadOnlySpan<NameMemory.Trace> traces)
    {
        Span<ulong> features = stackalloc ulong[NameFeatures.Most];
        Span<float> added = stackalloc float[_model.Width];
        for (var i = 0; i < traces.Length; i++)
        {
            var count = NameFeatures.WriteMemory(traces, i, features);
            if (count == 0) continue;
            _model.Score(features[..count], added);
            var scores = ScoresOf(s, i);
            for (var label = 0; label < NameLabels.Count; label++) scores[label] += added[label];
        }
    }

    private Span<float> ScoresOf(int s, int i) => _scores[s].AsSpan(i * _model.Width, _model.Width);

    private void Decode(int s)
    {
        if (_paths.Length < Labels[s].Length * NameLabels.Count) _paths = new byte[Labels[s].Length * NameLabels.Count * 2];
        NameDecoder.Decode(_model, _scores[s], Labels[s], _paths);
    }
}
