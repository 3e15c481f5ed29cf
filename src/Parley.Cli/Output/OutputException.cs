namespace Parley.Cli.Output;

/// <summary>What was read cannot be given out as asked.</summary>
internal sealed class OutputException(string message, Exception? inner = null) : Exception(message, inner);
