namespace Parley.Talks.Comparisons;

/// <summary>Which earlier statements of the record a statement is compared with.</summary>
public enum Against
{
    /// <summary>The last one by the same publisher on the same matter.</summary>
    Last,

    /// <summary>Those by the same publisher on the same matter.</summary>
    Speaker,

    /// <summary>Those on the same matter, whoever published them.</summary>
    All,
}
