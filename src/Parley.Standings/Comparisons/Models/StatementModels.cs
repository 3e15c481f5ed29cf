using System.Globalization;
using Parley.Standings.Comparisons.Features;

namespace Parley.Standings.Comparisons.Models;

/// <summary>The trained parameters of the comparison.</summary>
/// <param name="Match">Whether two sentences make the same point: <c>no</c>, <c>yes</c>.</param>
/// <param name="Label">The labels of sentences.</param>
/// <param name="Shift">How points move: <c>none</c>, <c>stronger</c>, <c>weaker</c>, <c>changed</c>.</param>
/// <param name="Missing">Whether a point is no longer made: <c>no</c>, <c>yes</c>.</param>
/// <param name="Notable">Whether a missing point matters: <c>no</c>, <c>yes</c>.</param>
internal sealed record StatementModels(SoftmaxScorer Match, SoftmaxScorer Label, SoftmaxScorer Shift, SoftmaxScorer Missing, SoftmaxScorer Notable)
{
    public static readonly IReadOnlyList<string> YesOrNo = ["no", "yes"];
    public static readonly IReadOnlyList<string> Labels = ["new", "repeated", "reworded", "frame"];
    public static readonly IReadOnlyList<string> Shifts = ["none", "stronger", "weaker", "changed"];

    private const string Constant = "(constant)";

    /// <summary>The models that come with Parley.</summary>
    public static StatementModels Default { get; } = LoadDefault();

    /// <summary>The models as lines of model, label, feature and weight, parted by tabs.</summary>
    public IEnumerable<string> Lines() =>
        from part in new[] { ("match", Match, PairMeasures.Names), ("label", Label, LabelFeatures.Names), ("shift", Shift, ShiftFeatures.Names), ("missing", Missing, MissingFeatures.Names), ("notable", Notable, MissingFeatures.Names) }
        from label in Enumerable.Range(0, part.Item2.Labels.Count)
        from feature in Enumerable.Range(0, part.Item3.Count + 1)
        select string.Create(CultureInfo.InvariantCulture, $"{part.Item1}\t{part.Item2.Labels[label]}\t{(feature < part.Item3.Count ? part.Item3[feature] : Constant)}\t{part.Item2.Weights[label][feature]:R}");

    /// <summary>The models of such lines; weights that are not given are 0.</summary>
    public static StatementModels Parse(IEnumerable<string> lines)
    {
        var weights = lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .ToDictionary(parts => (parts[0], parts[1], parts[2]), parts => double.Parse(parts[3], CultureInfo.InvariantCulture));
        SoftmaxScorer Scorer(string model, IReadOnlyList<string> labels, IReadOnlyList<string> features) => new(
            labels, [.. labels.Select(label => features.Append(Constant).Select(feature => weights.GetValueOrDefault((model, label, feature))).ToArray())]);
        return new StatementModels(
            Scorer("match", YesOrNo, PairMeasures.Names),
            Scorer("label", Labels, LabelFeatures.Names),
            Scorer("shift", Shifts, ShiftFeatures.Names),
            Scorer("missing", YesOrNo, MissingFeatures.Names),
            Scorer("notable", YesOrNo, MissingFeatures.Names));
    }

    private static StatementModels LoadDefault()
    {
        using var stream = typeof(StatementModels).Assembly.GetManifestResourceStream("statement-weights.tsv")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd().Split('\n'));
    }
}
