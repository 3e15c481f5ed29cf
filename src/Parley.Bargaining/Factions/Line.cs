using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>What grows or shrinks evenly.</summary>
/// <param name="Start">Its value at 0.</param>
/// <param name="Slope">By how much it grows with each unit.</param>
internal readonly record struct Line(Rational Start, Rational Slope)
{
    /// <summary>The line times a number.</summary>
    public static Line operator *(Rational factor, Line line) => new(factor * line.Start, factor * line.Slope);

    /// <summary>The difference of two lines.</summary>
    public static Line operator -(Line left, Line right) => new(left.Start - right.Start, left.Slope - right.Slope);

    /// <summary>Its value.</summary>
    public Rational At(Rational place) => Start + (Slope * place);

    /// <summary>Where it is 0; null where it is so nowhere or everywhere.</summary>
    public Rational? Zero => Slope == Rational.Zero ? null : Rational.Zero - (Start / Slope);
}
