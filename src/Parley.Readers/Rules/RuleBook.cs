using Parley.Readers.Actors;
using Parley.Readers.Attributions;
using Parley.Readers.Factions;
using Parley.Readers.Grammar;
using Parley.Readers.Meetings;
using Parley.Readers.Milestones;
using Parley.Readers.Moves;
using Parley.Readers.Outlooks;
using Parley.Readers.Positions;
using Parley.Readers.Pressures;
using Parley.Readers.Sentiments;
using Parley.Talks;

namespace Parley.Readers.Rules;

/// <summary>All rules and models by which reports are read, as they document themselves.</summary>
public static class RuleBook
{
    /// <summary>The rules, topic by topic in the order of a reading.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NameMentions.Rule,
        IdentityReader.Rule,
        CapitalNames.Rule,
        NounMentions.Rule,
        PronounMentions.Rule,
        BehalfMentions.Rule,
        AppositionMentions.Rule,
        JointVoice.Rule,
        AttributionReader.Rule,
        SignatureRule.Rule,
        ContentParts.Rule,
        StandingReader.Rule,
        .. PositionReader.Rules.Select(rule => rule.Rule),
        CompanionRule.Rule,
        DeedTime.Rule,
        OccasionFinder.Rule,
        OccasionCircle.Rule,
        OccasionParties.Rule,
        GroupSide.Rule,
        OccasionStatus.Rule,
        OccasionOutcome.Rule,
        OutcomeBehind.Rule,
        OccasionLevel.Rule,
        SharedRank.Rule,
        OccasionTime.Rule,
        OccasionPlace.Rule,
        MeetingMerger.Rule,
        MeasureFinder.Rule,
        BillRule.Rule,
        CourseRule.Rule,
        StatusRule.Rule,
        ActorRule.Rule,
        TargetRule.Rule,
        FindingMerger.Rule,
        MilestoneReader.Rule,
        DateLinks.Rule,
        DivisionRule.Rule,
        FactionNounRule.Rule,
        ContrastRule.Rule,
        InnerDisputeRule.Rule,
        OutlookReader.Rule,
        SentenceOutlook.Rule,
        OutcomeRule.Rule,
        PositionMoves.Rule,
        MeetingMoves.Rule,
        PressureMoves.Rule,
        AttitudeReader.Rule,
    ];
}
