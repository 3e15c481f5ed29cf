using System.Text.Json.Nodes;
using Parley.Talks.Comparisons;

namespace Parley.Training.Comparisons;

/// <summary>Scores comparisons as <c>gold/statements/score_statements.py</c> does.</summary>
internal sealed class ComparisonScore
{
    private readonly Figure _label = new();
    private readonly Figure _match = new();
    private readonly Figure _shift = new();
    private readonly Figure _missingSaid = new();
    private readonly Figure _missingNotable = new();

    /// <summary>Adds a case.</summary>
    public void Add(GoldCase gold, StatementComparison said)
    {
        foreach (var sentence in said.Sentences)
        {
            var right = gold.Labels[sentence.Id];
            var kept = sentence.Label is SentenceLabel.Repeated or SentenceLabel.Reworded;
            _label.Add(Name(sentence.Label) == right.Label);
            if (right.Label is "repeated" or "reworded") _match.Add(kept && sentence.Matches.Intersect(right.Matches).Any());
            if (right.Shift is not null) _shift.Add(sentence.Shift is { } shift && Name(shift) == right.Shift);
        }

        var missing = said.Missing.Select(point => point.Sentence).ToHashSet(StringComparer.Ordinal);
        foreach (var point in missing) _missingSaid.Add(gold.Missing.ContainsKey(point));
        foreach (var (point, notable) in gold.Missing)
        {
            if (notable) _missingNotable.Add(missing.Contains(point));
        }
    }

    /// <summary>The scores, as fractions.</summary>
    public JsonObject ToJson() => new()
    {
        ["label accuracy"] = _label.Share,
        ["match accuracy"] = _match.Share,
        ["shift accuracy"] = _shift.Share,
        ["missing precision"] = _missingSaid.Share,
        ["missing recall (notable)"] = _missingNotable.Share,
        ["missing F1"] = Harmonic(_missingSaid.Share, _missingNotable.Share),
    };

    private static double Harmonic(double one, double other) => one + other > 0 ? 2 * one * other / (one + other) : 0;

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private sealed class Figure
    {
        private int _right;
        private int _all;

        public double Share => _all == 0 ? 0 : (double)_right / _all;

        public void Add(bool right)
        {
            _all++;
            if (right) _right++;
        }
    }
}
