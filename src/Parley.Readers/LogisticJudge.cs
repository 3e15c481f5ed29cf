using System.Collections.Frozen;
using System.Globalization;

namespace Parley.Readers;

/// <summary>Tells how likely something read is right: a logistic regression over named features.</summary>
/// <remarks>The weights are trained on reports read by hand; see <c>docs/experiments/positions.md</c>.</remarks>
internal sealed class LogisticJudge(FrozenDictionary<string, double> weights)
{
    private const string Bias = "(bias)";

    /// <summary>Loads a judge that is built into the program.</summary>
    /// <param name="path">The list of its weights ("Positions/Data/judge.txt").</param>
    public static LogisticJudge Load(string path) => new(DataFile.Rows(path)
        .ToFrozenDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture)));

    /// <summary>The probability, 0 to 1, when these features hold.</summary>
    public double Probability(IEnumerable<string> features)
    {
        var sum = weights.GetValueOrDefault(Bias);
        foreach (var feature in features) sum += weights.GetValueOrDefault(feature);
        return 1 / (1 + Math.Exp(-sum));
    }
}
