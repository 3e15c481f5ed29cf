namespace Parley.Talks.Exchange;

/// <summary>Which part of a long list is given.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
/// <param name="Total">How many items the whole list has.</param>
public sealed record Paging(int Page, int Pages, int Total);
