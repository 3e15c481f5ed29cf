using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>A judged number that moves one way, more and more: what then becomes of the faction's range and gains.</summary>
internal sealed class NumberMove
{
    private readonly bool _isGain;
    private readonly (Line Least, Line Most)[] _ends;

    /// <summary>A move.</summary>
    /// <param name="deals">All deals that decide.</param>
    /// <param name="number">The number.</param>
    /// <param name="isGain">Whether the faction gains more, and not less, from the deals that the number bears on.</param>
    public NumberMove(DecisiveDeals deals, JudgedNumber number, bool isGain)
    {
        (Deals, Number, _isGain) = (deals, number, isGain);
        var (with, without) = (Ends(number.With, isMoved: true), number.Without is { } others ? Ends(others, isMoved: false) : ((Line Least, Line Most)?)null);
        Breaks = without is var (least, most) ? [.. new[] { with.Least - least, with.Most - most }.Select(line => line.Zero).OfType<Rational>().Where(place => place > Rational.Zero).Distinct().Order()] : [];
        _ends = without is { } both ? [with, both] : [with];
    }

    /// <summary>All deals that decide.</summary>
    public DecisiveDeals Deals { get; }

    /// <summary>The number.</summary>
    public JudgedNumber Number { get; }

    /// <summary>Where the faction's range begins to grow otherwise, above 0, ascending.</summary>
    public Rational[] Breaks { get; }

    /// <summary>The deals that the number bears on, and those that it does not.</summary>
    public IEnumerable<(DecisiveDeals Deals, bool IsMoved)> Groups => Number.Without is { } without ? [(Number.With, true), (without, false)] : [(Number.With, true)];

    /// <summary>How many points a deal is above what the faction would walk away with.</summary>
    public Line GainOf(Rational gain, bool isMoved) => new(gain, !isMoved ? Rational.Zero : _isGain ? Rational.One : Rational.Zero - Rational.One);

    /// <summary>What lies between the faction's worst deal and its best, at a place and as far as it grows alike around it.</summary>
    public Line RangeAt(Rational place)
    {
        var most = _ends.Select(ends => ends.Most).MaxBy(line => line.At(place));
        var least = _ends.Select(ends => ends.Least).MinBy(line => line.At(place));
        return most - least is var range && range == new Line(Rational.Zero, Rational.Zero) ? new Line(Rational.One, Rational.Zero) : range;
    }

    /// <summary>Places between which nothing changes, and one within each stretch, up to an end.</summary>
    public static IEnumerable<(Rational From, Rational? To, Rational Within)> Stretches(IEnumerable<Rational> places, Rational from, Rational? end)
    {
        foreach (var place in places.Where(place => place > from && !(place >= end)).Distinct().Order())
        {
            yield return (from, place, (from + place) / Rational.FromInteger(2));
            from = place;
        }

        if (end is null) yield return (from, null, from + Rational.One);
        else if (from < end) yield return (from, end, (from + end.Value) / Rational.FromInteger(2));
    }

    private (Line Least, Line Most) Ends(DecisiveDeals deals, bool isMoved)
    {
        var points = deals.Space.Points[Number.Faction];
        return (GainOf(Rational.Of(points.Least, points.Scale), isMoved), GainOf(Rational.Of(points.Most, points.Scale), isMoved));
    }
}
