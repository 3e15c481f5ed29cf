using Parley.Language;
using Parley.Readers.Actors;

namespace Parley.Readers.Pressures;

/// <summary>Parts a measure of several into one of each.</summary>
/// <remarks>
/// Reads "both countries put duties on each other's goods" as duties of each against the other. A near miss: in "both countries put duties on Peruvian goods" both press Peru.
/// </remarks>
internal static class JointMeasures
{
    /// <summary>The measure once for each party that takes it; itself where one does.</summary>
    public static IEnumerable<Finding> Part(Finding finding, Sentence sentence, Cast cast)
    {
        if (finding.Actor is not { } name || Named(name, sentence, cast) is not { Members: { Count: > 1 } members }) return [finding];
        return members.Select(member => finding with { Actor = member, Target = finding.Target is { } target && target != name ? target : OtherOf(members, member) });
    }

    private static Mention? Named(string name, Sentence sentence, Cast cast) => sentence.Select(cast.MentionOf).FirstOrDefault(mention => mention?.Name == name);

    private static string? OtherOf(Talks.ValueList<string> members, string member) => members.Count == 2 ? members.First(other => other != member) : null;
}
