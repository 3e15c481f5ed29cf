namespace Parley.Record.Stores;

/// <summary>How a database looks for words, and what else differs in statements.</summary>
/// <param name="Match">Makes the condition that report <c>r</c> has the words that are in a parameter.</param>
/// <param name="Index">The statement that indexes a report, from its key, title and text; null where the database does so by itself.</param>
internal sealed record SqlDialect(Func<string, string> Match, string? Index)
{
    /// <summary>Whether strings may have NUL characters; where they may not, they are replaced.</summary>
    public bool HasNul { get; init; } = true;

    /// <summary>What is put between tables that are to be gone through in the order in which they are written.</summary>
    public required string Join { get; init; }

    /// <summary>Where reports <c>r</c> that have words come from, those that came in last first.</summary>
    public required string Source { get; init; }

    /// <summary>The order of <see cref="Source"/>.</summary>
    public required string Order { get; init; }

    /// <summary>The order of claims <c>c</c> that are joined to <see cref="Source"/>, in which they are gone through without being sorted.</summary>
    public required string ClaimOrder { get; init; }
}
