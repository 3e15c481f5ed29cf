namespace Parley.Bargaining.Formats;

/// <summary>A scenario cannot be read; the message names the file, the line where there is one, and what to do.</summary>
public sealed class ScenarioException : Exception
{
    /// <summary>With a message for the user.</summary>
    public ScenarioException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for the user and what is behind it.</summary>
    public ScenarioException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a message.</summary>
    public ScenarioException()
    {
    }
}
