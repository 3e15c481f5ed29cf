namespace Parley.Language.Models;

/// <summary>A model file cannot be used: it is missing, damaged, or made for another version. The message says what to do.</summary>
public sealed class ModelException : Exception
{
    /// <summary>Says why the model cannot be used and what to do about it.</summary>
    public ModelException(string message)
        : base(message)
    {
    }

    /// <summary>Says why the model cannot be used, with the error underneath.</summary>
    public ModelException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>A model cannot be used.</summary>
    public ModelException()
    {
    }
}
