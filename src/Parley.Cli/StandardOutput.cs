using System.Text;

namespace Parley.Cli;

/// <summary>Standard output and error in UTF-8, whatever the machine's culture.</summary>
internal static class StandardOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether standard error goes to a terminal whose user wants colours (<see href="https://no-color.org"/>).</summary>
    public static bool IsErrorColoured => !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Standard output, buffered until it is flushed or disposed.</summary>
    public static StreamWriter Open() => new(Console.OpenStandardOutput(), Utf8) { NewLine = "\n" };

    /// <summary>Standard error, each line at once.</summary>
    public static StreamWriter OpenError() => new(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };
}
