using System.Diagnostics;
using System.Text;

namespace Parley.Cli.Tests;

/// <summary>Runs the built <c>parley</c> as a process of its own.</summary>
internal static class ParleyProcess
{
    /// <summary>The program where it was built; beside the tests it would lack the native libraries of its platform.</summary>
    private static readonly string Program =
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "Parley.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "parley.dll"));

    /// <summary>Runs it to its end.</summary>
    public static Task<ParleyRun> RunAsync(params string[] arguments) => RunAsync([], arguments);

    /// <summary>Runs it to its end with something on standard input.</summary>
    public static async Task<ParleyRun> RunAsync(byte[] input, string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(input, TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ParleyRun(process.ExitCode, await output, await error);
    }

    /// <summary>Starts it with all three streams redirected.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        return Process.Start(start)!;
    }
}

/// <summary>How a run ended.</summary>
internal sealed record ParleyRun(int ExitCode, string Output, string Error);
