namespace Parley.Cli.Records.Reviews;

/// <summary>Gives keys one by one: from the keyboard as they are pressed, or from standard input where that is no keyboard.</summary>
/// <param name="input">Standard input.</param>
/// <param name="isKeyboard">Whether keys are read as they are pressed.</param>
internal sealed class KeySource(TextReader input, bool isKeyboard)
{
    /// <summary>The next key, or null at the end of the input.</summary>
    public char? Next()
    {
        if (isKeyboard) return Console.ReadKey(intercept: true).KeyChar;
        int next;
        do next = input.Read();
        while (next is '\n' or '\r' or ' ');
        return next < 0 ? null : (char)next;
    }

    /// <summary>A line, or null at the end of the input.</summary>
    public string? Line() => input.ReadLine();
}
