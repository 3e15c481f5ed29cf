using System.Numerics;
using System.Runtime.CompilerServices;
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
    private readonly Origins?[] _origins;
    private readonly Lazy<BigInteger[]> _counts;

    private ParetoFrontier(GainTable<T> gains, T[][] steps)
    {
        (_gains, _steps, _origins) = (gains, steps, new Origins?[gains.Issues]);
        _counts = new(CountDeals);
    }

    /// <summary>How many points it has.</summary>
    public int Count => _steps[^1].Length / _gains.Parties;

    /// <summary>The frontier of all deals, by descending utility of the first party, then the second, and so on.</summary>
    public static ParetoFrontier<T> Of(GainTable<T> gains, CancellationToken cancellation = default) => Within(int.MaxValue, gains, cancellation)!;

    /// <summary>The same; null where it, or that of some of the issues, has too many points.</summary>
    /// <param name="most">As many points may there be.</param>
    /// <param name="gains">The gains.</param>
    /// <param name="cancellation">Stops it between two issues.</param>
    public static ParetoFrontier<T>? Within(int most, GainTable<T> gains, CancellationToken cancellation)
    {
        var steps = new T[gains.Issues + 1][];
        steps[0] = new T[gains.Parties];
        Array.Fill(steps[0], T.Zero);
        for (var issue = 0; issue < gains.Issues; issue++)
        {
            cancellation.ThrowIfCancellationRequested();
            steps[issue + 1] = Take(steps[issue], UndominatedOptions(gains, issue), gains.Parties);
            if (steps[issue + 1].Length / gains.Parties > most) return null;
        }

        return new ParetoFrontier<T>(gains, steps);
    }

    /// <summary>The utilities of a point, one a party.</summary>
    public ReadOnlySpan<T> this[int point] => _steps[^1].AsSpan(point * _gains.Parties, _gains.Parties);

    /// <summary>How many deals have a point's utilities.</summary>
    public BigInteger CountDeals(int point) => _counts.Value[point];

    /// <summary>The deals with a point's utilities, by the numbers of their options; the same array is never given twice.</summary>
    public IEnumerable<int[]> DealsOf(int point)
    {
        var places = new int[_gains.Issues];
        var points = new int[_gains.Issues + 1];
        points[^1] = point;
        for (var step = _gains.Issues; step > 0;)
        {
            var deal = new int[_gains.Issues];
            Descend(step, points, places);
            for (var issue = 0; issue < deal.Length; issue++) deal[issue] = OriginsOf(issue)[points[issue + 1]][places[issue]].Option;
            yield return deal;
            step = Advance(points, places);
        }
    }

    private static T[] Take(T[] former, T[][] options, int parties) => parties switch
    {
        1 => [options.Select(option => former[0] + option[0]).Max()!],
        2 => former is long[] points && options is long[][] moves && GridStep.Take(points, moves) is T[] step ? step : BilateralStep.Take<T>(former, options),
        _ => MultilateralStep.Take(former, options),
    };

    /// <summary>The options of an issue that none betters, each once, the best for the first party first.</summary>
    private static T[][] UndominatedOptions(GainTable<T> gains, int issue)
    {
        var options = Enumerable.Range(0, gains.OptionsOf(issue)).Select(option => gains.Of.Select(party => party[issue][option]).ToArray()).ToArray();
        return [.. options.Where((option, i) => !options.Where((other, j) => j != i && Betters(other, option, j < i)).Any()).OrderByDescending(option => option[0])];
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

    private Origins OriginsOf(int issue) => _origins[issue] ??= Origins.Of(_gains, issue, _steps[issue], _steps[issue + 1]);

    private BigInteger[] CountDeals()
    {
        BigInteger[] counts = [BigInteger.One];
        for (var issue = 0; issue < _gains.Issues; issue++)
        {
            var (former, origins) = (counts, OriginsOf(issue));
            counts = new BigInteger[_steps[issue + 1].Length / _gains.Parties];
            for (var point = 0; point < counts.Length; point++)
            {
                foreach (var origin in origins[point]) counts[point] += former[origin.Former];
            }
        }

        return counts;
    }

    /// <summary>Goes back from a point of a step to the beginning, by first origins from the step before on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Descend(int step, int[] points, int[] places)
    {
        for (var issue = step - 1; issue >= 0; issue--)
        {
            if (issue < step - 1) places[issue] = 0;
            points[issue] = OriginsOf(issue)[points[issue + 1]][places[issue]].Former;
        }
    }

    /// <summary>Moves to the next origin at the first step that has one, and returns that step; 0 when there is none.</summary>
    private int Advance(int[] points, int[] places)
    {
        for (var issue = 0; issue < _gains.Issues; issue++)
        {
            if (++places[issue] < OriginsOf(issue)[points[issue + 1]].Length) return issue + 1;
        }

        return 0;
    }
}
