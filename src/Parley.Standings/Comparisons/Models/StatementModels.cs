using System.Globalization;
using Parley.Standings.Comparisons.Features;

namespace Parley.Standings.Comparisons.Models;

/// <summary>The trained parameters of the comparison.</summary>
/// <param name="Match">Whether two sentences make the same point: <c>no</c>, <c>yes</c>.</param>
/// <param name="Frame">Whether a sentence makes no point: <c>no</c>, <c>yes</c>.</param>
/// <param name="Kept">Whether a sentence makes a point made before: <c>no</c>, <c>yes</c>.</param>
/// <param name="Repeated">Whether it does so in nearly the same words: <c>no</c>, <c>yes</c>.</param>
/// <param name="Shift">How points move: <c>none</c>, <c>stronger</c>, <c>weaker</c>, <c>changed</c>.</param>
/// <param name="Missing">Whether a point is no longer made: <c>no</c>, <c>yes</c>.</param>
/// <param name="Notable">Whether a missing point matters: <c>no</c>, <c>yes</c>.</param>
internal sealed record StatementModels(SoftmaxScorer Match, SoftmaxScorer Frame, SoftmaxScorer Kept, SoftmaxScorer Repeated, SoftmaxScorer Shift, SoftmaxScorer Missing, SoftmaxScorer Notable)
{
    public static readonly IReadOnlyList<string> YesOrNo = ["no", "yes"];
    public static readonly IReadOnlyList<string> Shifts = ["none", "stronger", "weaker", "changed"];

    private const string Constant = "(constant)";

    private static readonly (string Name, IReadOnlyList<string> Labels, IReadOnlyList<string> Features)[] Parts =
    [
        ("match", YesOrNo, PairMeasures.Names),
        ("frame", YesOrNo, FrameFeatures.Names),
        ("kept", YesOrNo, KeptFeatures.Names),
        ("repeated", YesOrNo, RepeatedFeatures.Names),
        ("shift", Shifts, ShiftFeatures.Names),
        ("missing", YesOrNo, MissingFeatures.Names),
        ("notable", YesOrNo, MissingFeatures.Names),
    ];

    /// <summary>The models that come with Parley.</summary>
    public static StatementModels Default { get; } = LoadDefault();

    /// <summary>The models as lines of model, label, feature and weight, parted by tabs.</summary>
    public IEnumerable<string> Lines() =>
        from pair in Parts.Zip([Match, Frame, Kept, Repeated, Shift, Missing, Notable])
        let part = pair.First
        from label in Enumerable.Range(0, part.Labels.Count)
        from feature in Enumerable.Range(0, part.Features.Count + 1)
        let name = feature < part.Features.Count ? part.Features[feature] : Constant
        select string.Create(CultureInfo.InvariantCulture, $"{part.Name}\t{part.Labels[label]}\t{name}\t{pair.Second.Weights[label][feature]:R}");

    /// <summary>The models of such lines; weights that are not given are 0.</summary>
    public static StatementModels Parse(IEnumerable<string> lines)
    {
        var weights = lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .ToDictionary(parts => (parts[0], parts[1], parts[2]), parts => double.Parse(parts[3], CultureInfo.InvariantCulture));
        var scorers = Array.ConvertAll(Parts, part => new SoftmaxScorer(
            part.Labels, [.. part.Labels.Select(label => part.Features.Append(Constant).Select(feature => weights.GetValueOrDefault((part.Name, label, feature))).ToArray())]));
        return new StatementModels(scorers[0], scorers[1], scorers[2], scorers[3], scorers[4], scorers[5], scorers[6]);
    }

    private static StatementModels LoadDefault()
    {
        using var stream = typeof(StatementModels).Assembly.GetManifestResourceStream("statement-weights.tsv")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd().Split('\n'));
    }
}
