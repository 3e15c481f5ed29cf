using Parley.Standings;
using Parley.Talks;

namespace Parley.Desk.Bargains.Drafts;

/// <summary>What goes into a draft.</summary>
/// <param name="Talks">The talks.</param>
/// <param name="Day">Up to which day; null when no report is dated.</param>
/// <param name="Reports">How many reports it rests on.</param>
/// <param name="Parties">The sides, two or more.</param>
/// <param name="Issues">What is bargained about.</param>
/// <param name="Standing">Where the talks stand: groups within parties, and pressure.</param>
internal sealed record DraftCase(string Talks, DateOnly? Day, int Reports, ValueList<string> Parties, ValueList<DraftIssue> Issues, Standing Standing);
