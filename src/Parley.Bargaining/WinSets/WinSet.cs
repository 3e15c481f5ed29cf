using System.Numerics;

namespace Parley.Bargaining.WinSets;

/// <summary>The deals that a party, or all parties together, would rather have than none (Putnam 1988).</summary>
/// <param name="Party">The party; null for all together.</param>
/// <param name="Deals">How many they are, exactly; null where there are too many to count within the memory that is allowed.</param>
public sealed record WinSet(string? Party, BigInteger? Deals);
