namespace Parley.Desk.Briefs;

/// <summary>What the words of a position are, grammatically, so that a sentence can be built around them.</summary>
internal enum ContentForm
{
    /// <summary>"to resume talks", "resume talks".</summary>
    Infinitive,

    /// <summary>"that the tariffs be lifted", "the tariffs must be lifted".</summary>
    Clause,

    /// <summary>"an end to the tariffs".</summary>
    NounPhrase,

    /// <summary>None of these can be told.</summary>
    Unclear,
}
