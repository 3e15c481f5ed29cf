namespace Parley.Language.Coreference;

/// <summary>Pronouns by what they can stand for.</summary>
internal enum PronounClass : byte
{
    /// <summary>No pronoun.</summary>
    None,
    I,
    We,
    You,
    He,
    She,
    It,
    They,
    This,
    These,

    /// <summary>One that relates or asks, and stands for nothing by itself.</summary>
    Relative,

    /// <summary>Any other ("someone").</summary>
    Other,
}
