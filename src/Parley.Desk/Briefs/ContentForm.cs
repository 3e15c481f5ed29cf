namespace Parley.Desk.Briefs;

/// <summary>What the words of a position are, grammatically, so that a sentence can be built around them.</summary>
internal enum ContentForm
{
    /// <summary>"to resume talks", "resume talks".</summary>
    Infinitive,

    /// <summary>"that the tariffs were illegal", "the tariffs must be lifted".</summary>
    Clause,

    /// <summary>"that the tariffs be lifted", "China resume purchases": a clause that follows "demand that" as it is.</summary>
    Wish,

    /// <summary>"an end to the tariffs".</summary>
    NounPhrase,

    /// <summary>None of these can be told.</summary>
    Unclear,
}
