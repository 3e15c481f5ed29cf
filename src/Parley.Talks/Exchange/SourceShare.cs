namespace Parley.Talks.Exchange;

/// <summary>How much rests on a kind of source.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Statements">How many statements.</param>
public sealed record SourceShare(SourceKind Kind, int Statements);
