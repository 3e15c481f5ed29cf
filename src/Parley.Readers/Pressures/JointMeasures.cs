using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Parts a measure of several into one of each.</summary>
/// <remarks>
/// Reads "both countries put duties on each other's goods" as duties of each against the other. A near miss: in "both countries put duties on Peruvian goods" both press Peru.
/// </remarks>
internal static class JointMeasures
{
    /// <summary>The measure once for each party that takes it; itself where one does.</summary>
    public static IEnumerable<Finding> Part(Finding finding, Course course, Sentence sentence, Cast cast)
    {
        if (finding.Actor is not { } name) return [finding];
        if (Named(name, sentence, cast) is { Members: { Count: > 1 } joint }) return Each(finding, joint, isMutual: true);
        return Together(name, course, cast) is { Count: > 1 } together ? Each(finding, together, IsMutual(sentence.Words)) : [finding];
    }

    private static IEnumerable<Finding> Each(Finding finding, ValueList<string> members, bool isMutual) => members.Select(member => finding with
    {
        Actor = member,
        Target = finding.Target is { } target && target != finding.Actor && target != member ? target : isMutual ? OtherOf(members, member) : null,
    });

    private static bool IsMutual(IEnumerable<string> words) =>
        words.Any(word => word is "tit" or "tit-for-tat" or "mutual" or "reciprocal") || words.Zip(words.Skip(1)).Any(pair => pair is ("each", "other") or ("one", "another"));

    /// <summary>"Peru and Chile have announced duties": the parties of a subject in a series.</summary>
    private static ValueList<string> Together(string name, Course course, Cast cast)
    {
        foreach (var governor in course.Governors)
        {
            if (SubjectRule.Of(governor) is not { } subject || Owner.Of(subject, cast) != name) continue;
            return subject.Children.Where(child => child.Relation is Relation.Conj).Select(child => cast.MentionOf(child)?.Party).OfType<string>().Prepend(name).Distinct().ToValueList();
        }

        return [];
    }

    private static Mention? Named(string name, Sentence sentence, Cast cast) => sentence.Select(cast.MentionOf).FirstOrDefault(mention => mention?.Name == name);

    private static string? OtherOf(ValueList<string> members, string member) => members.Count == 2 ? members.First(other => other != member) : null;
}
