namespace Parley.Record.Intake;

/// <summary>A report cannot be taken in; becomes an <see cref="IntakeProblem"/>.</summary>
internal sealed class IntakeException(string what, string remedy, Exception? inner = null) : Exception(what, inner)
{
    public string Remedy { get; } = remedy;
}
