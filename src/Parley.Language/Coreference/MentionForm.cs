namespace Parley.Language.Coreference;

/// <summary>How a mention speaks of what it stands for.</summary>
public enum MentionForm : byte
{
    /// <summary>By name ("Clayton Yeutter", "the Semiconductor Industry Association").</summary>
    Name,

    /// <summary>By a pronoun, possessives included ("he", "its").</summary>
    Pronoun,

    /// <summary>By a noun with "the" ("the ministry").</summary>
    Definite,

    /// <summary>By a noun with "this", "that", "these" or "those", or such a word alone.</summary>
    Demonstrative,

    /// <summary>By a noun with a possessor ("his proposal").</summary>
    Possessed,

    /// <summary>By a noun with "a", "some", "two" and the like.</summary>
    Indefinite,

    /// <summary>By a noun with nothing of the kind before it ("officials").</summary>
    Bare,
}
