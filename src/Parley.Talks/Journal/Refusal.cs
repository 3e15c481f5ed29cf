namespace Parley.Talks.Journal;

/// <summary>That something could not be taken in.</summary>
/// <param name="Where">The file or address, with the line where there is one.</param>
/// <param name="What">What is wrong with it.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="At">When it was refused last.</param>
/// <param name="Number">The entry that says so.</param>
public sealed record Refusal(string Where, string What, string Remedy, DateTimeOffset At, long Number);
