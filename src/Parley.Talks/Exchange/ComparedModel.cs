using Parley.Talks.Comparisons;

namespace Parley.Talks.Exchange;

/// <summary>A statement beside what was said before on the same matter.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Report">The report's id; null when the statement is not recorded.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Published">Its day, or null.</param>
/// <param name="Against">With which earlier ones of the record it is compared; null when with others that were sent along.</param>
/// <param name="Earlier">How many those are; 0 when there are none.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Missing">The points of the latest of the earlier ones that it no longer makes.</param>
/// <param name="AbsentKinds">The kinds of content that such statements usually have and this one lacks.</param>
/// <param name="RepeatedShare">The share of its words that make a point made before; null without such words.</param>
public sealed record ComparedModel(
    string Headline,
    string? Report,
    string? Title,
    DateOnly? Published,
    Against? Against,
    int Earlier,
    ValueList<ComparedLine> Sentences,
    ValueList<MissingLine> Missing,
    ValueList<ContentKind> AbsentKinds,
    double? RepeatedShare);

/// <summary>A sentence beside what it was before.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Label">What it is.</param>
/// <param name="Confidence">The estimated probability of that, 0 to 1.</param>
/// <param name="Shift">How a reworded point has moved, or null.</param>
/// <param name="TimesSaid">How many earlier statements make its point.</param>
/// <param name="SaidSince">The day of the first of them, or null.</param>
/// <param name="Before">The earlier statement that makes it best, or null.</param>
/// <param name="BeforeText">The sentence that makes it there, or null.</param>
/// <param name="Difference">How the words differ from that sentence's; empty without one.</param>
public sealed record ComparedLine(
    string Text,
    SentenceLabel Label,
    double Confidence,
    PointShift? Shift,
    int TimesSaid,
    DateOnly? SaidSince,
    string? Before,
    string? BeforeText,
    ValueList<DifferencePart> Difference);

/// <summary>A point that is no longer made.</summary>
/// <param name="Text">The earlier sentence that makes it.</param>
/// <param name="Weight">How much it matters.</param>
/// <param name="Confidence">The estimated probability that it is missing, 0 to 1.</param>
/// <param name="Before">The earlier statement that makes it.</param>
public sealed record MissingLine(string Text, PointWeight Weight, double Confidence, string? Before);
