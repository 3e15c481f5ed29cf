namespace Parley.Client.Models;

/// <summary>What came into a record between two of its entries.</summary>
/// <param name="Number">The last entry that is told of; what comes next is told after it.</param>
/// <param name="Reports">How many reports came in.</param>
/// <param name="Talks">The talks that got reports, by name.</param>
/// <param name="Corrected">The ids of the reports on whose items people decided.</param>
/// <param name="Questions">How often a question was put, answered or resolved.</param>
public sealed record RecordNews(long Number, int Reports, IReadOnlyList<TalksNews> Talks, IReadOnlyList<string> Corrected, int Questions);

/// <summary>Talks that got reports.</summary>
/// <param name="Talks">Their name.</param>
/// <param name="Reports">How many.</param>
public sealed record TalksNews(string Talks, int Reports);
