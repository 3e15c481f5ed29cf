namespace Parley.Client;

/// <summary>A file that is sent along.</summary>
/// <param name="Name">Its name; its ending says of what form it is.</param>
/// <param name="Content">Its bytes.</param>
public sealed record GivenReport(string Name, ReadOnlyMemory<byte> Content);

/// <summary>What is known of reports that are sent along and do not say it themselves.</summary>
/// <param name="Published">Their day.</param>
/// <param name="Title">Their headline.</param>
/// <param name="Publisher">Who published them.</param>
public sealed record ReportFacts(DateOnly? Published = null, string? Title = null, string? Publisher = null);
