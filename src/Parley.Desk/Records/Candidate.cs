using Parley.Record.Intake;
using Parley.Talks;
using Parley.Text;

namespace Parley.Desk.Records;

/// <summary>A report on its way into the record.</summary>
/// <param name="Where">Where it came from.</param>
/// <param name="Taken">The report, or null when something is wrong with it.</param>
/// <param name="Reading">Its reading; null when its text was known already.</param>
/// <param name="Problem">What is wrong with it, or null.</param>
internal sealed record Candidate(string Where, TakenReport? Taken, Reading? Reading, ReadProblem? Problem = null)
{
    /// <summary>What its text is compared by; null when it has none that is new.</summary>
    public TextPrint? Print { get; init; }
}
