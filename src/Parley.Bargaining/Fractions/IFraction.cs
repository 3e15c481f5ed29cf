using System.Numerics;

namespace Parley.Bargaining.Fractions;

/// <summary>A number that solutions can be reckoned in: exact, or rounded as tools round.</summary>
/// <typeparam name="T">The number itself.</typeparam>
public interface IFraction<T> :
    IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IMultiplyOperators<T, T, T>, IDivisionOperators<T, T, T>, IComparisonOperators<T, T, bool>
    where T : struct, IFraction<T>
{
    /// <summary>Nothing.</summary>
    static abstract T Zero { get; }

    /// <summary>The unit.</summary>
    static abstract T One { get; }

    /// <summary>The nearest double.</summary>
    double ToDouble();
}
