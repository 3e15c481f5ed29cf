using Parley.Cli.Output;
using Spectre.Console.Cli;

namespace Parley.Cli;

/// <summary>Tells people what is wrong with their command line.</summary>
internal static class UsageError
{
    public static int Tell(Exception error)
    {
        if (error is OperationCanceledException) return ExitCode.Stopped;
        var what = error is CommandAppException ? $"{error.Message.TrimEnd('.')}; parley --help shows what there is" : $"{error.GetType().Name}: {error.Message}";
        using var output = StandardOutput.OpenError();
        new Problems(output, StandardOutput.IsErrorColoured).Tell(what);
        return ExitCode.Failed;
    }
}
