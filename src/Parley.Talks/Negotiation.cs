namespace Parley.Talks;

/// <summary>Talks that are followed: between whom, and about what.</summary>
/// <param name="Name">What they are called by: <c>us-china</c>.</param>
/// <param name="Parties">The parties, canonical, in the order given; at least one.</param>
/// <param name="About">Their subject in a few words ("trade"), or null for whatever is between the parties.</param>
/// <param name="IsArchived">Whether they are over: no more reports join them.</param>
public sealed record Negotiation(string Name, ValueList<string> Parties, string? About = null, bool IsArchived = false);
