using System.Text;

namespace Parley.Cli;

/// <summary>Standard output and error in UTF-8, whatever the machine's culture.</summary>
internal static class StandardOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard output, buffered until it is flushed or disposed.</summary>
    public static StreamWriter Open() => new(Console.OpenStandardOutput(), Utf8) { NewLine = "\n" };

    /// <summary>Standard error, each line at once.</summary>
    public static StreamWriter OpenError() => new(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };
}
