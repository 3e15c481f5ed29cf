using Parley.Talks;

namespace Parley.Record.Intake;

/// <summary>What an intake yields: a report, or what kept one out.</summary>
public abstract record IntakeItem;

/// <summary>A report that was taken in.</summary>
/// <param name="Report">The report.</param>
/// <param name="IsExtracted">Whether its text was extracted (from HTML, PDF, e-mail ...) or mended (encoded twice), so that its spans do not point into the file itself.</param>
public sealed record TakenReport(Report Report, bool IsExtracted) : IntakeItem
{
    /// <summary>What people had coded in it by hand (Discourse Network Analyzer), or null.</summary>
    public Reading? Coded { get; init; }
}

/// <summary>What kept a report out.</summary>
/// <param name="Where">The file, folder or address, with the line where there is one: <c>reports.jsonl:12</c>.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record IntakeProblem(string Where, string What, string Remedy) : IntakeItem
{
    /// <summary>The problem that an error tells of; null for errors that are none of the input.</summary>
    internal static IntakeProblem? Of(string where, Exception error) => error switch
    {
        IntakeException intake => new IntakeProblem(where, intake.Message, intake.Remedy),
        IOException or UnauthorizedAccessException => new IntakeProblem(where, error.Message, "check that it is there and may be read"),
        _ => null,
    };
}
