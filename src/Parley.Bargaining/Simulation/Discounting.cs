using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Simulation;

/// <summary>What a deal, and having none, is worth to a party once part of the time is over, by the rules of a tool.</summary>
/// <remarks>
/// What is left of a deal's utility falls as the discount to the power of the share of the time that is over. GENIUS has the reservation value fall alike, so that waiting never makes it the better choice, and takes
/// discounts of 0 or less, or of 1 or more, for none. Elsewhere the reservation value stays as it is.
/// </remarks>
/// <param name="convention">By whose rules.</param>
/// <param name="discount">The share of a utility that is left at the end of the time; null for all of it.</param>
internal readonly struct Discounting(Convention convention, double? discount)
{
    private readonly double _factor = discount is { } factor && (convention != Convention.Genius || factor is > 0 and < 1) ? factor : 1;

    /// <summary>What a deal is worth.</summary>
    /// <param name="utility">What it would be worth at once.</param>
    /// <param name="time">The share of the time that is over, from 0 to 1.</param>
    public double OfDeal(double utility, double time) => utility * Math.Pow(_factor, time);

    /// <summary>What having no deal is worth.</summary>
    /// <param name="reservation">What it would be worth at once.</param>
    /// <param name="time">The share of the time that is over, from 0 to 1.</param>
    public double OfNone(double reservation, double time) => convention == Convention.Genius ? OfDeal(reservation, time) : reservation;
}
