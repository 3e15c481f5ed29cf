namespace Parley.Cli.Digests;

/// <summary>Things of one kind that were read.</summary>
/// <param name="Title">The kind.</param>
/// <param name="Items">The things; those of one group stand together.</param>
internal sealed record DigestSection(string Title, IReadOnlyList<DigestItem> Items);
