namespace Parley.Talks.Journal;

/// <summary>The record cannot be opened, read or written.</summary>
/// <param name="where">The file or server.</param>
/// <param name="what">What is wrong.</param>
/// <param name="remedy">What to do about it.</param>
/// <param name="inner">What it comes from, or null.</param>
public sealed class RecordException(string where, string what, string remedy, Exception? inner = null) : Exception($"{where}: {what}; {remedy}", inner);
