using Parley.Talks;
using Parley.Talks.Exchange;

namespace Parley.Client.Models;

/// <summary>What was read in reports that were sent along.</summary>
/// <param name="Readings">The readings, in order.</param>
/// <param name="Problems">What could not be read.</param>
public sealed record ReadModel(IReadOnlyList<Reading> Readings, IReadOnlyList<ProblemLine> Problems);

/// <summary>Where talks stand by reports that were sent along.</summary>
/// <param name="Title">The talks and the day.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Finding">Where they stand, sentence by sentence.</param>
/// <param name="Sections">The sections, in order.</param>
/// <param name="Problems">What could not be read.</param>
public sealed record SentBriefModel(string Title, string Basis, IReadOnlyList<BriefLine> Finding, IReadOnlyList<BriefSection> Sections, IReadOnlyList<ProblemLine> Problems);

/// <summary>What changed in talks between two days.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="From">The earlier day; null where no report is dated.</param>
/// <param name="Groups">Positions that moved, new positions, what happened, and what came due; those that have lines.</param>
public sealed record ChangesModel(TalksHead Talks, string Headline, DateOnly? From, IReadOnlyList<BriefGroup> Groups);
