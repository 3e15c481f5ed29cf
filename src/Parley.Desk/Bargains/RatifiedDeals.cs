namespace Parley.Desk.Bargains;

/// <summary>How many deals a party, or all together, would rather have than none.</summary>
/// <param name="Party">The party; null for all together.</param>
/// <param name="Deals">Their number; null where they are too many to count exactly.</param>
/// <param name="Share">Their share of all deals, 0 to 1; null where they were not counted.</param>
public sealed record RatifiedDeals(string? Party, string? Deals, double? Share);
