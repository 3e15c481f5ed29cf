namespace Parley.Client.Models;

/// <summary>What every view of talks shows of them.</summary>
/// <param name="Name">What they are called by.</param>
/// <param name="Parties">The parties.</param>
/// <param name="About">Their subject, or null.</param>
/// <param name="On">The day on which they are looked at, or null when no report is dated.</param>
/// <param name="Reports">How many reports they rest on.</param>
/// <param name="Days">The days between which one can step.</param>
public sealed record TalksHead(string Name, IReadOnlyList<string> Parties, string? About, DateOnly? On, int Reports, TimeSteps Days);

/// <summary>The days between which one can step.</summary>
/// <param name="First">The first day with something, or null.</param>
/// <param name="Latest">The last day with something, or null.</param>
/// <param name="Earlier">The last day before the one that is looked at, or null.</param>
/// <param name="Later">The next day after it, or null.</param>
public sealed record TimeSteps(DateOnly? First, DateOnly? Latest, DateOnly? Earlier, DateOnly? Later);
