namespace Parley.Language.Trees;

/// <summary>What the parser can do next.</summary>
internal enum Move
{
    /// <summary>Read the next word onto the stack.</summary>
    Shift,

    /// <summary>Hang the top of the stack on the next word of the buffer.</summary>
    Left,

    /// <summary>Hang the top of the stack on the word under it.</summary>
    Right,
}
