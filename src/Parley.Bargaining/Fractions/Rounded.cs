namespace Parley.Bargaining.Fractions;

/// <summary>A double: a number that is rounded at each step.</summary>
/// <param name="Value">The number.</param>
internal readonly record struct Rounded(double Value) : IFraction<Rounded>
{
    public static Rounded Zero { get; } = new(0);

    public static Rounded One { get; } = new(1);

    public static Rounded operator +(Rounded left, Rounded right) => new(left.Value + right.Value);

    public static Rounded operator -(Rounded left, Rounded right) => new(left.Value - right.Value);

    public static Rounded operator *(Rounded left, Rounded right) => new(left.Value * right.Value);

    public static Rounded operator /(Rounded left, Rounded right) => new(left.Value / right.Value);

    public static bool operator <(Rounded left, Rounded right) => left.Value < right.Value;

    public static bool operator >(Rounded left, Rounded right) => left.Value > right.Value;

    public static bool operator <=(Rounded left, Rounded right) => left.Value <= right.Value;

    public static bool operator >=(Rounded left, Rounded right) => left.Value >= right.Value;

    public double ToDouble() => Value;
}
