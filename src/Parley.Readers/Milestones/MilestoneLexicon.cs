using Parley.Language;
using Parley.Readers.Lexicons;
using Parley.Talks;

namespace Parley.Readers.Milestones;

/// <summary>Knows the words that make a date a milestone, from the lists in <c>Data</c>.</summary>
internal static class MilestoneLexicon
{
    private static readonly PhraseLexicon<MilestoneCue> Cues = new(DataFile.Rows("Milestones/Data/milestone-cues.txt").Select(row =>
        (row[0], new MilestoneCue(Enum.Parse<MilestoneKind>(row[1], ignoreCase: true), row.Length > 2 && row[2] == "past"))));

    private static readonly PhraseLexicon<bool> Matters = new(DataFile.Rows("Milestones/Data/matters.txt").Select(row => (row[0], true)));

    private static readonly PhraseLexicon<bool> Figures = new(DataFile.Rows("Milestones/Data/figures.txt").Select(row => (row[0], true)));

    /// <summary>The cues of a sentence, from left to right.</summary>
    public static IReadOnlyList<PhraseHit<MilestoneCue>> CuesIn(Sentence sentence) => [.. Cues.In(sentence)];

    /// <summary>Whether a sentence speaks of what talks are about.</summary>
    public static bool Matter(Sentence sentence) => Matters.In(sentence).Any();

    /// <summary>The words of statistics in a sentence.</summary>
    public static int CountFigures(Sentence sentence) => Figures.In(sentence).Count();
}

/// <summary>What a word tells of a date near it.</summary>
/// <param name="Kind">The kind of milestone.</param>
/// <param name="CountsBehind">Whether a date behind the report counts too.</param>
internal sealed record MilestoneCue(MilestoneKind Kind, bool CountsBehind);
