namespace Parley.Readers.Attributions;

/// <summary>Knows words that are cues often enough, wherever they stand.</summary>
internal sealed class CueWords(TokenTable table, AttributionModel model)
{
    private readonly CueFeatures _features = new(table);
    private readonly FeatureBuffer _buffer = new();

    /// <summary>Whether any of the tokens from one to another is such a word.</summary>
    public bool Knows(int first, int last)
    {
        Span<float> scores = stackalloc float[CueLabel.Count];
        for (var i = first; i <= last; i++)
        {
            scores.Clear();
            _buffer.Clear();
            _features.Word(i, _buffer);
            model.Cues.Emissions.Score(_buffer.Items, scores);
            if (scores[CueLabel.Begin] > scores[CueLabel.Outside]) return true;
        }

        return false;
    }
}
