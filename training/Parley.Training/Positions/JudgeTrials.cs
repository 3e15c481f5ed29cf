using System.Collections.Frozen;
using Parley.Readers;

namespace Parley.Training.Positions;

/// <summary>Weighs a judge from examples, and tries it on reports that it has not seen.</summary>
/// <typeparam name="T">A report with what the rules propose in it.</typeparam>
/// <param name="examples">The reports read by hand.</param>
/// <param name="further">Those that were labelled for training alone.</param>
/// <param name="isKeptAside">Whether a report read by hand is kept aside.</param>
/// <param name="labelled">The features of each proposal of a report, and 1 where it is right.</param>
/// <param name="rarest">Features of fewer proposals are left out.</param>
internal sealed class JudgeTrials<T>(
    IReadOnlyList<T> examples, IReadOnlyList<T> further, Func<T, bool> isKeptAside, Func<T, IEnumerable<(string[] Features, double Label)>> labelled, int rarest)
{
    private const int Folds = 11;

    /// <summary>A report read by hand counts as much as two that were labelled for training alone, from which fewer eyes took the faults.</summary>
    private const int Weight = 2;

    /// <summary>The weights of the judge that learns from all.</summary>
    public Dictionary<string, double> Weigh(double penalty) => Weigh(examples.Concat(further), penalty);

    /// <summary>The trials: on the open reports by what the further ones teach, on those kept aside by what the others teach, and on either kind in cross-validation.</summary>
    public IReadOnlyList<JudgeTrial<T>> At(double penalty)
    {
        var onFurther = Fit(further, penalty);
        var onOthers = Fit(examples.Where(example => !isKeptAside(example)).Concat(further), penalty);
        return
        [
            new("open, trained on further", [.. examples.Where(example => !isKeptAside(example)).Select(example => (example, onFurther))]),
            new("kept aside", [.. examples.Where(isKeptAside).Select(example => (example, onOthers))]),
            new("folds", ByFold(examples, further, penalty)),
            new("further folds", ByFold(further, examples, penalty)),
        ];
    }

    private (T Example, LogisticJudge Judge)[] ByFold(IReadOnlyList<T> held, IReadOnlyList<T> always, double penalty)
    {
        LogisticJudge[] judges = [.. Enumerable.Range(0, Folds).Select(fold => Fit(held.Where((_, i) => i % Folds != fold).Concat(always), penalty))];
        return [.. held.Select((example, i) => (example, judges[i % Folds]))];
    }

    private LogisticJudge Fit(IEnumerable<T> taught, double penalty) => new(Weigh(taught, penalty).ToFrozenDictionary());

    private Dictionary<string, double> Weigh(IEnumerable<T> taught, double penalty) =>
        LogisticRegression.Fit([.. taught.SelectMany(one => Enumerable.Repeat(one, examples.Contains(one) ? Weight : 1)).SelectMany(labelled)], penalty, rarest);
}

/// <summary>Reports, each with a judge that has not seen it.</summary>
/// <param name="Title">Which reports these are.</param>
/// <param name="Judged">The reports.</param>
internal sealed record JudgeTrial<T>(string Title, IReadOnlyList<(T Example, LogisticJudge Judge)> Judged);
