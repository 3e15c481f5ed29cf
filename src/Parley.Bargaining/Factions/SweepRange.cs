using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>What is swept: <c>tariff=0..25</c>, <c>tariff=0..25/5</c> by steps of 5, <c>week=0..12</c>.</summary>
/// <param name="Name">A measure's name, or "week".</param>
/// <param name="First">The first level.</param>
/// <param name="Last">The last level at most.</param>
/// <param name="Step">From one level to the next, above 0.</param>
public sealed record SweepRange(string Name, Rational First, Rational Last, Rational Step)
{
    /// <summary>The name of time.</summary>
    public const string Week = "week";

    private const int MostWeeks = 5200;

    /// <summary>Whether time passes, and no single pressure rises.</summary>
    public bool IsWeek => Name == Week;

    /// <summary>Reads a range; null when it is none.</summary>
    public static SweepRange? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Split('=') is not [{ Length: > 0 } name, var range]) return null;
        var (ends, step) = range.Split('/') is [var left, var right] ? (left, right) : (range, "1");
        if (ends.Split("..") is not [var from, var to]) return null;
        if (!Rational.TryParse(from, out var first) || !Rational.TryParse(to, out var last) || !Rational.TryParse(step, out var by)) return null;
        var read = new SweepRange(name.Trim(), first, last, by);
        return by > Rational.Zero && first <= last && (!read.IsWeek || read.IsInWeeks) ? read : null;
    }

    private bool IsInWeeks => First >= Rational.Zero && Last <= Rational.FromInteger(MostWeeks) && First.Denominator.IsOne && Last.Denominator.IsOne && Step.Denominator.IsOne;
}
