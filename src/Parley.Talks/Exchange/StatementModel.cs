using Parley.Talks.Comparisons;

namespace Parley.Talks.Exchange;

/// <summary>A statement that is not recorded: what is asked of it, and how it compares.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Text">The statement; null when none is given.</param>
/// <param name="Published">Its day, or null.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Against">With which earlier statements of the record.</param>
/// <param name="Talks">The talks whose statements those are; null for whatever is between the same parties.</param>
/// <param name="AllTalks">The names of all talks.</param>
/// <param name="Compared">The comparison; null when no statement is given.</param>
public sealed record StatementModel(
    string Headline,
    string? Text,
    DateOnly? Published,
    string? Publisher,
    Against Against,
    string? Talks,
    ValueList<string> AllTalks,
    ComparedModel? Compared);
