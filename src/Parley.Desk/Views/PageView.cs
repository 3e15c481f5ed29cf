using Parley.Desk.Briefs;
using Parley.Talks;

namespace Parley.Desk.Views;

/// <summary>A page on talks: headed groups of lines, each line tied to its sentences, and the same as JSON.</summary>
/// <param name="Title">What the page is about, and as of when.</param>
/// <param name="Groups">The groups that have lines, in order.</param>
/// <param name="Json">The page's content for programs, as one object.</param>
public sealed record PageView(string Title, ValueList<BriefGroup> Groups, string Json);
