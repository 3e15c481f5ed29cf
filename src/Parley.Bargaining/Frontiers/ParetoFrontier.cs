using System.Numerics;
using Parley.Bargaining.Gains;

namespace Parley.Bargaining.Frontiers;

/// <summary>The exact Pareto frontier: every combination of utilities that no deal improves on for one party without loss to another.</summary>
/// <typeparam name="T">The number in which is counted.</typeparam>
/// <remarks>
/// The issues are taken in one after the other; what is dominated among the first few stays dominated whatever is added (Nemhauser and Ullmann 1969).
/// All steps are kept, so that the deals behind a point can be walked back to.
/// </remarks>
internal sealed class ParetoFrontier<T>
    where T : INumber<T>
{
    private readonly GainTable<T> _gains;
    private readonly T[][] _steps;
    private readonly Dictionary<(int Step, int Point), BigInteger> _counts = [];

    private ParetoFrontier(GainTable<T> gains, T[][] steps) => (_gains, _steps) = (gains, steps);

    /// <summary>How many points it has.</summary>
    public int Count => _steps[^1].Length / _gains.Parties;

    /// <summary>The frontier of all deals, by descending utility of the first party, then the second, and so on.</summary>
    public static ParetoFrontier<T> Of(GainTable<T> gains, CancellationToken cancellation = default)
    {
        var steps = new T[gains.Issues + 1][];
        steps[0] = new T[gains.Parties];
        Array.Fill(steps[0], T.Zero);
        for (var issue = 0; issue < gains.Issues; issue++)
        {
            cancellation.ThrowIfCancellationRequested();
            var options = UndominatedOptions(gains, issue);
            steps[issue + 1] = gains.Parties switch
            {
                1 => [Best(steps[issue], options)],
                2 => BilateralStep.Take(steps[issue], options),
                _ => MultilateralStep.Take(steps[issue], options),
            };
        }

        return new ParetoFrontier<T>(gains, steps);
    }

    /// <summary>The utilities of a point, one a party.</summary>
    public ReadOnlySpan<T> this[int point] => At(_gains.Issues, point);

    /// <summary>How many deals have a point's utilities.</summary>
    public BigInteger CountDeals(int point) => CountDeals(_gains.Issues, point);

    /// <summary>The deals with a point's utilities, by the numbers of their options; the same array is never given twice.</summary>
    public IEnumerable<int[]> DealsOf(int point) => DealsOf(_gains.Issues, point);

    private static T Best(T[] step, T[][] options) => options.Select(option => step[0] + option[0]).Max()!;

    /// <summary>The options of an issue that none betters, each once.</summary>
    private static T[][] UndominatedOptions(GainTable<T> gains, int issue)
    {
        var options = Enumerable.Range(0, gains.OptionsOf(issue)).Select(option => gains.Of.Select(party => party[issue][option]).ToArray()).ToArray();
        return [.. options.Where((option, i) => !options.Where((other, j) => j != i && Betters(other, option, j < i)).Any())];
    }

    private static bool Betters(T[] other, T[] option, bool counting)
    {
        var isEqual = true;
        for (var party = 0; party < option.Length; party++)
        {
            if (other[party] < option[party]) return false;
            isEqual &= other[party] == option[party];
        }

        return !isEqual || counting;
    }

    private ReadOnlySpan<T> At(int step, int point) => _steps[step].AsSpan(point * _gains.Parties, _gains.Parties);

    private BigInteger CountDeals(int step, int point)
    {
        if (step == 0) return BigInteger.One;
        if (_counts.TryGetValue((step, point), out var known)) return known;
        var count = BigInteger.Zero;
        foreach (var (_, former) in OriginsOf(step, point)) count += CountDeals(step - 1, former);
        return _counts[(step, point)] = count;
    }

    private IEnumerable<int[]> DealsOf(int step, int point)
    {
        if (step == 0)
        {
            yield return new int[_gains.Issues];
            yield break;
        }

        foreach (var (option, former) in OriginsOf(step, point))
        {
            foreach (var deal in DealsOf(step - 1, former))
            {
                deal[step - 1] = option;
                yield return deal;
            }
        }
    }

    /// <summary>The options of a step's issue, each with the point of the step before, that add up to a point.</summary>
    private List<(int Option, int Former)> OriginsOf(int step, int point)
    {
        var origins = new List<(int Option, int Former)>();
        var target = At(step, point);
        var formers = _steps[step - 1].Length / _gains.Parties;
        for (var option = 0; option < _gains.OptionsOf(step - 1); option++)
        {
            var gain = _gains.Of[0][step - 1][option];
            for (var former = FirstNotAbove(step - 1, formers, gain, target[0]); former < formers && At(step - 1, former)[0] + gain == target[0]; former++)
            {
                if (AddsUp(step, former, option, target)) origins.Add((option, former));
            }
        }

        return origins;
    }

    /// <summary>The first point of a step, in its descending order, that with a gain is not above the target for the first party.</summary>
    private int FirstNotAbove(int step, int count, T gain, T target)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (At(step, middle)[0] + gain > target) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private bool AddsUp(int step, int former, int option, ReadOnlySpan<T> target)
    {
        var start = At(step - 1, former);
        for (var party = 1; party < _gains.Parties; party++)
        {
            if (start[party] + _gains.Of[party][step - 1][option] != target[party]) return false;
        }

        return true;
    }
}
