namespace Parley.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read.</summary>
    public const int Done = 0;

    /// <summary>The command line is wrong, or nothing could be read.</summary>
    public const int Failed = 1;

    /// <summary>Some was read, and some could not be.</summary>
    public const int Partly = 2;

    /// <summary>Stopped by Ctrl-C, or because whoever took the output went away.</summary>
    public const int Stopped = 130;
}
