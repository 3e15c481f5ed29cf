using System.Globalization;
using System.Numerics;

namespace Parley.Bargaining.Fractions;

/// <summary>An exact fraction: what utilities are made of where ties decide.</summary>
/// <remarks>Always in lowest terms with a positive denominator, so that equal numbers are equal values. The default value is not a number; do not use it.</remarks>
public readonly record struct Rational : IComparable<Rational>, IFraction<Rational>
{
    private Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0) divisor = -divisor;
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    /// <summary>Nothing.</summary>
    public static Rational Zero { get; } = FromInteger(0);

    /// <summary>The unit.</summary>
    public static Rational One { get; } = FromInteger(1);

    /// <summary>The part above the line.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The part under the line, above 0.</summary>
    public BigInteger Denominator { get; }

    /// <summary>A fraction in lowest terms.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator) =>
        denominator.IsZero ? throw new DivideByZeroException() : new Rational(numerator, denominator);

    /// <summary>A whole number.</summary>
    public static Rational FromInteger(BigInteger value) => new(value, BigInteger.One);

    /// <summary>The shortest decimal that rounds to a double: a tenth for 0.1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The double is not finite.</exception>
    public static Rational OfDouble(double value) => TryParse(value.ToString("R", CultureInfo.InvariantCulture), out var rational)
        ? rational
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The number is not finite.");

    /// <summary>Reads a decimal number as it stands, with or without an exponent: 0.1 is one tenth.</summary>
    /// <returns>False when it is no number, not finite, or has more than 1,000 digits or an exponent beyond 1,000.</returns>
    public static bool TryParse(string? text, out Rational value)
    {
        const int Most = 1000;
        value = Zero;
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > Most) return false;
        var exponent = 0;
        var mark = text.IndexOfAny(['e', 'E']);
        if (mark >= 0 && !int.TryParse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return false;
        var mantissa = mark >= 0 ? text[..mark] : text;
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        if (point >= 0) mantissa = mantissa.Remove(point, 1);
        if (exponent is < -Most or > Most || mantissa.Length == 0) return false;
        if (!BigInteger.TryParse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var digits)) return false;
        exponent -= decimals;
        value = exponent >= 0 ? FromInteger(digits * BigInteger.Pow(10, exponent)) : new Rational(digits, BigInteger.Pow(10, -exponent));
        return true;
    }

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + new Rational(-right.Numerator, right.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Rational operator /(Rational left, Rational right) => right.Numerator.IsZero
        ? throw new DivideByZeroException()
        : new Rational(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether the first is smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is larger.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is not larger.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is not smaller.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The larger of two.</summary>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest double.</summary>
    public double ToDouble() => FractionOf(Numerator, Denominator);

    /// <summary>The number in decimals.</summary>
    public override string ToString() => ToDouble().ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A fraction as the nearest double, also when its parts are too large for one.</summary>
    internal static double FractionOf(BigInteger numerator, BigInteger denominator)
    {
        if (numerator.Sign < 0) return -FractionOf(-numerator, denominator);
        const int Bits = 62;
        var shift = Bits + (int)denominator.GetBitLength() - (int)numerator.GetBitLength();
        var quotient = shift >= 0 ? BigInteger.DivRem(numerator << shift, denominator, out var rest) : BigInteger.DivRem(numerator, denominator << -shift, out rest);
        var bits = (ulong)quotient;
        if (!rest.IsZero) bits |= 1;
        return Math.ScaleB(bits, -shift);
    }
}
