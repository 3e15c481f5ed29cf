using Parley.Text;

namespace Parley.Talks;

/// <summary>A report as it came: a news story, an official statement, a transcript.</summary>
/// <param name="Id">What the report is called by; unique among those read together.</param>
/// <param name="Document">Its text; every span of its reading points in here.</param>
/// <param name="Published">The day it was published, or null when unknown; relative dates ("next Tuesday") count from it.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Dateline">Where and when it was filed ("WASHINGTON, March 27 -"), when that is not part of the text, or null.</param>
public sealed record Report(
    string Id,
    TextDocument Document,
    DateOnly? Published = null,
    string? Title = null,
    string? Publisher = null,
    string? Dateline = null);
