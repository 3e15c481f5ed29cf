namespace Parley.Training.Positions;

/// <summary>Fits a logistic regression with an L2 penalty over named binary features.</summary>
/// <remarks>Full-batch gradient steps with AdaGrad's scaling: deterministic, and enough for a few thousand examples.</remarks>
internal static class LogisticRegression
{
    private const int Steps = 300;
    private const double Rate = 0.5;

    /// <summary>The name of the constant feature, which bears no penalty.</summary>
    public const string Bias = "(bias)";

    /// <summary>The weights by feature; features seen fewer times than <paramref name="rarest"/> are left out.</summary>
    public static Dictionary<string, double> Fit(IReadOnlyList<(string[] Features, double Label)> examples, double penalty, int rarest)
    {
        var index = Index(examples, rarest);
        var rows = examples.Select(example => example.Features.Distinct().Where(index.ContainsKey).Select(name => index[name]).Append(0).ToArray()).ToArray();
        var (weights, squares) = (new double[index.Count + 1], new double[index.Count + 1]);
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[weights.Length];
            for (var i = 0; i < rows.Length; i++)
            {
                var error = Predict(weights, rows[i]) - examples[i].Label;
                foreach (var feature in rows[i]) gradient[feature] += error;
            }

            for (var j = 0; j < weights.Length; j++)
            {
                if (j > 0) gradient[j] += penalty * weights[j];
                squares[j] += gradient[j] * gradient[j];
                if (squares[j] > 0) weights[j] -= Rate * gradient[j] / Math.Sqrt(squares[j]);
            }
        }

        var fitted = index.ToDictionary(pair => pair.Key, pair => weights[pair.Value], StringComparer.Ordinal);
        fitted[Bias] = weights[0];
        return fitted;
    }

    private static Dictionary<string, int> Index(IReadOnlyList<(string[] Features, double Label)> examples, int rarest) => examples
        .SelectMany(example => example.Features.Distinct())
        .GroupBy(name => name, StringComparer.Ordinal)
        .Where(group => group.Count() >= rarest)
        .Select(group => group.Key)
        .Order(StringComparer.Ordinal)
        .Select((name, i) => (name, i))
        .ToDictionary(pair => pair.name, pair => pair.i + 1, StringComparer.Ordinal);

    private static double Predict(double[] weights, int[] row)
    {
        double sum = 0;
        foreach (var feature in row) sum += weights[feature];
        return 1 / (1 + Math.Exp(-sum));
    }
}
