namespace Parley.Record.Intake;

/// <summary>A report that is known to be there, and not yet opened: opening and decoding wait until it is taken.</summary>
/// <remarks>Several may be taken at once, from several threads.</remarks>
public sealed class PendingReport
{
    private readonly Func<CancellationToken, IntakeItem> _take;

    internal PendingReport(string where, Func<CancellationToken, IntakeItem> take)
    {
        Where = where;
        _take = take;
    }

    /// <summary>The file, folder or address, with the line where there is one.</summary>
    public string Where { get; }

    /// <summary>Opens and decodes the report. What is wrong with it comes back as a problem, never as an exception.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IntakeItem Take(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return _take(cancellation);
        }
        catch (Exception error) when (IntakeProblem.Of(Where, error) is { } problem)
        {
            return problem;
        }
    }

    internal static PendingReport Problem(string where, string what, string remedy) => Problem(new IntakeProblem(where, what, remedy));

    internal static PendingReport Problem(IntakeProblem problem) => new(problem.Where, _ => problem);
}
