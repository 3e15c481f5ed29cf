using Parley.Talks;

namespace Parley.Standings.Sources;

/// <summary>Someone whose words the reports rest on.</summary>
/// <param name="Kind">The kind of source.</param>
/// <param name="Name">By name, or in the reports' words without the article ("U.S. official").</param>
/// <param name="Statements">How many statements are attributed to it.</param>
/// <param name="Citations">The sentences that attribute them.</param>
public sealed record Voice(SourceKind Kind, string Name, int Statements, ValueList<Citation> Citations);
