namespace Parley.Talks.Exchange;

/// <summary>What every view of talks shows of them.</summary>
/// <param name="Name">What they are called by.</param>
/// <param name="Parties">The parties.</param>
/// <param name="About">Their subject, or null.</param>
/// <param name="On">The day on which they are looked at, or null when no report is dated.</param>
/// <param name="Reports">How many reports they rest on.</param>
/// <param name="Days">The days between which one can step.</param>
public sealed record TalksHead(string Name, ValueList<string> Parties, string? About, DateOnly? On, int Reports, TimeSteps Days);
