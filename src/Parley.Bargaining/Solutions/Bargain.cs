using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Solutions;

/// <summary>The frontier on which solutions are looked for.</summary>
/// <typeparam name="T">The number in which is counted.</typeparam>
/// <param name="Frontier">All its points, in its order.</param>
/// <param name="Reservations">What each party has without a deal.</param>
internal sealed record Bargain<T>(T[][] Frontier, T[] Reservations)
    where T : struct, IFraction<T>
{
    private readonly Lazy<int[]> _ratified = new(() => [.. Enumerable.Range(0, Frontier.Length).Where(i => IsRatified(Frontier[i], Reservations))]);

    /// <summary>The numbers of the points that give nobody less than it has without a deal.</summary>
    public int[] Ratified => _ratified.Value;

    /// <summary>The most that each party can have on the frontier.</summary>
    public T[] Ideal => Most(Enumerable.Range(0, Frontier.Length));

    /// <summary>The most that each party can have on the ratified part.</summary>
    public T[] RatifiedIdeal => Most(Ratified);

    /// <summary>The first ratified point of the highest score, or null when none is ratified.</summary>
    public int? Highest(Func<T[], T> score)
    {
        if (Ratified.Length == 0) return null;
        var best = Ratified[0];
        var highest = score(Frontier[best]);
        foreach (var point in Ratified.AsSpan(1))
        {
            var value = score(Frontier[point]);
            if (value > highest) (best, highest) = (point, value);
        }

        return best;
    }

    private static bool IsRatified(T[] point, T[] reservations)
    {
        for (var party = 0; party < point.Length; party++)
        {
            if (point[party] < reservations[party]) return false;
        }

        return true;
    }

    private T[] Most(IEnumerable<int> points)
    {
        var most = new T[Reservations.Length];
        var isFirst = true;
        foreach (var point in points)
        {
            for (var party = 0; party < most.Length; party++)
            {
                if (isFirst || Frontier[point][party] > most[party]) most[party] = Frontier[point][party];
            }

            isFirst = false;
        }

        return most;
    }
}
