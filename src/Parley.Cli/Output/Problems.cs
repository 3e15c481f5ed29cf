using Parley.Desk;

namespace Parley.Cli.Output;

/// <summary>Tells people what could not be read, why, and what to do about it.</summary>
internal sealed class Problems(TextWriter error, bool isColoured)
{
    private const string Red = "\e[31m";
    private const string Plain = "\e[0m";

    /// <summary>How many were told.</summary>
    public int Count { get; private set; }

    public void Tell(ReadProblem problem) => Tell($"{problem.Where}: {problem.What}; {problem.Remedy}");

    public void Tell(string problem)
    {
        Count++;
        error.WriteLine(isColoured ? $"{Red}parley:{Plain} {Printable.Line(problem)}" : $"parley: {Printable.Line(problem)}");
    }
}
