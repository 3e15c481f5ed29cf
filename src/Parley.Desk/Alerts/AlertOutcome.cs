namespace Parley.Desk.Alerts;

/// <summary>What came of an alert.</summary>
public abstract record AlertOutcome;

/// <summary>An alert for the terminal.</summary>
/// <param name="Raised">The alert.</param>
public sealed record AlertShown(RaisedAlert Raised) : AlertOutcome;

/// <summary>An alert that could not be delivered now.</summary>
/// <param name="Problem">Why; where is the name of the way of delivery.</param>
public sealed record AlertDelayed(ReadProblem Problem) : AlertOutcome;
