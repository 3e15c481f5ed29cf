using System.Globalization;
using System.Numerics;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Formats;

/// <summary>Writes fractions in decimals.</summary>
internal static class Decimals
{
    private const int MostDigits = 400;

    /// <summary>Whether a fraction ends in decimals, after no too many of them.</summary>
    public static bool IsDecimal(this Rational value) => Places(value) is not null;

    /// <summary>A fraction in decimals: exactly where it ends, else rounded to 17 digits.</summary>
    public static string Text(this Rational value)
    {
        if (Places(value) is not { } places) return value.ToDouble().ToString("G17", CultureInfo.InvariantCulture);
        var digits = BigInteger.Abs(value.Numerator * BigInteger.Pow(10, places) / value.Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        var sign = value.Numerator.Sign < 0 ? "-" : "";
        return places == 0 ? $"{sign}{digits}" : $"{sign}{digits[..^places]}.{digits[^places..]}";
    }

    /// <summary>How many decimals a fraction has; null when they have no end.</summary>
    private static int? Places(Rational value)
    {
        var (rest, twos, fives) = (value.Denominator, 0, 0);
        for (; rest.IsEven; rest /= 2) twos++;
        for (; rest % 5 == 0; rest /= 5) fives++;
        return rest.IsOne && Math.Max(twos, fives) <= MostDigits ? Math.Max(twos, fives) : null;
    }
}
