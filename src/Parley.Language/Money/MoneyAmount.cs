using Parley.Text;

namespace Parley.Language.Money;

/// <summary>An amount of money in a text ("$200 billion", "500 mln dlrs", "between 10 and 12 billion yen").</summary>
/// <param name="Span">The code units that it covers.</param>
/// <param name="Least">The amount, or the lower end of a range, in whole units of the currency.</param>
/// <param name="Most">The amount, or the upper end of a range; not below <paramref name="Least"/>.</param>
/// <param name="Currency">The code of the currency (ISO 4217, withdrawn codes included).</param>
public readonly record struct MoneyAmount(Span Span, decimal Least, decimal Most, string Currency);
