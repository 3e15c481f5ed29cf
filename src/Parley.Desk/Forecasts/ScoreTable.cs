using System.Collections.Immutable;
using System.Globalization;
using Parley.Talks.Forecasts;

namespace Parley.Desk.Forecasts;

/// <summary>The scores of forecasts: of all, of those where nothing was signed before (signings by length too), and by kind and length.</summary>
public sealed class ScoreTable
{
    private const int Longest = 90;

    /// <summary>Scores forecasts.</summary>
    /// <param name="title">What the table is called.</param>
    /// <param name="forecasts">The forecasts whose questions are resolved.</param>
    public ScoreTable(string title, IReadOnlyCollection<ScoredForecast> forecasts)
    {
        Title = title;
        Rows =
        [
            .. Row("all", forecasts),
            .. Row("onset (no signing in 90 days before)", [.. forecasts.Where(one => one.Onset)]),
            .. Cells("onset, ", forecasts.Where(one => one is { Onset: true, Kind: QuestionKind.Sign or QuestionKind.CorroboratedSign })),
            .. Cells("", forecasts),
        ];
    }

    /// <summary>What the table is called.</summary>
    public string Title { get; }

    /// <summary>The scores, those of all first; none without forecasts.</summary>
    public ImmutableArray<(string Name, Score Score)> Rows { get; }

    private static IEnumerable<(string Name, Score Score)> Cells(string prefix, IEnumerable<ScoredForecast> forecasts) =>
        forecasts.GroupBy(one => (one.Kind, Days: Length(one.Days))).OrderBy(group => group.Key).SelectMany(group => Row(prefix + Name(group.Key.Kind, group.Key.Days), [.. group]));

    private static IEnumerable<(string Name, Score Score)> Row(string name, IReadOnlyCollection<ScoredForecast> forecasts) =>
        Score.Of(forecasts) is { } score ? [(name, score)] : [];

    /// <summary>Lengths are told as a week, a month, a quarter, or longer.</summary>
    private static int Length(int days) => days <= 7 ? 7 : days <= 30 ? 30 : days <= Longest ? Longest : int.MaxValue;

    private static string Name(QuestionKind kind, int days) =>
        string.Create(CultureInfo.InvariantCulture, $"{QuestionName.Of(kind)}, {(days > Longest ? $"more than {Longest}" : $"up to {days}")} days");
}
