using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>A section of a brief.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Groups">Its lines in groups; each has at least one line.</param>
public sealed record BriefSection(string Title, ValueList<BriefGroup> Groups)
{
    /// <summary>A section of those groups that have lines.</summary>
    internal static BriefSection Of(string title, params IEnumerable<BriefGroup> groups) =>
        new(title, groups.Where(group => group.Lines.Count > 0).ToValueList());
}

/// <summary>Lines that belong together.</summary>
/// <param name="Title">What they have in common, or null.</param>
/// <param name="Lines">The lines, the most important first.</param>
/// <param name="LeftOut">How many more there are that the page has no room for.</param>
public sealed record BriefGroup(string? Title, ValueList<BriefLine> Lines, int LeftOut = 0)
{
    /// <summary>A group of the first lines, as many as the page has room for.</summary>
    internal static BriefGroup Of(string? title, IReadOnlyCollection<BriefLine> lines, int room) =>
        new(title, lines.Take(room).ToValueList(), Math.Max(0, lines.Count - room));
}
