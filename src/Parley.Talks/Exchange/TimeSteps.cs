namespace Parley.Talks.Exchange;

/// <summary>The days between which one can step.</summary>
/// <param name="First">The first day with something, or null.</param>
/// <param name="Latest">The last day with something, or null.</param>
/// <param name="Earlier">The last day before the one that is looked at, or null.</param>
/// <param name="Later">The next day after it, or null.</param>
public sealed record TimeSteps(DateOnly? First, DateOnly? Latest, DateOnly? Earlier, DateOnly? Later);
