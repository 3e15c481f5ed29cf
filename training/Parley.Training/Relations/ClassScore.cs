using System.Text.Json.Nodes;

namespace Parley.Training.Relations;

/// <summary>Scores a classifier: F1 of each class, their mean, and the share of right answers.</summary>
/// <remarks>The mean runs over the classes that occur in the gold labels.</remarks>
/// <param name="names">The names of the classes.</param>
internal sealed class ClassScore(IReadOnlyList<string> names)
{
    private readonly int[,] _counts = new int[names.Count, names.Count];

    /// <summary>Counts an answer.</summary>
    public void Add(int gold, int answer) => _counts[gold, answer]++;

    /// <summary>The mean of the classes' F1.</summary>
    public double MacroF1 => Occurring.Average(F1);

    /// <summary>The share of right answers.</summary>
    public double Accuracy => Enumerable.Range(0, names.Count).Sum(i => _counts[i, i]) / (double)_counts.Cast<int>().Sum();

    private IEnumerable<int> Occurring => Enumerable.Range(0, names.Count).Where(i => Gold(i) > 0);

    /// <summary><c>{"macroF1", "accuracy", "perClass": {NAME: {"precision", "recall", "f1", "count"}}}</c>.</summary>
    public JsonObject ToJson() => new()
    {
        ["macroF1"] = Round(MacroF1),
        ["accuracy"] = Round(Accuracy),
        ["perClass"] = new JsonObject(Occurring.Select(i => KeyValuePair.Create<string, JsonNode?>(names[i], ClassToJson(i)))),
    };

    private JsonObject ClassToJson(int i) => new()
    {
        ["precision"] = Round(Share(_counts[i, i], Answered(i))),
        ["recall"] = Round(Share(_counts[i, i], Gold(i))),
        ["f1"] = Round(F1(i)),
        ["count"] = Gold(i),
    };

    private double F1(int i) => Share(2 * _counts[i, i], Gold(i) + Answered(i));

    private int Gold(int i) => Enumerable.Range(0, names.Count).Sum(j => _counts[i, j]);

    private int Answered(int i) => Enumerable.Range(0, names.Count).Sum(j => _counts[j, i]);

    private static double Share(int part, int whole) => whole == 0 ? 0 : part / (double)whole;

    private static double Round(double share) => Math.Round(share, 4);
}
