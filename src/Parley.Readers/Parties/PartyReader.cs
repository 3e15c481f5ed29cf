using Parley.Talks;

namespace Parley.Readers.Parties;

/// <summary>Tells which sides face each other in a report, from who takes positions, meets and presses in it.</summary>
internal static class PartyReader
{
    private const double Threshold = 0.5;

    private static readonly LogisticJudge BuiltIn = LogisticJudge.Load("Parties/Data/judge.txt");

    public static ValueList<string> Read(
        ReportContext context,
        ValueList<Position> positions,
        ValueList<Meeting> meetings,
        ValueList<Pressure> pressure) => Keep(new PartyEvidences(context, positions, meetings, pressure), BuiltIn, Threshold);

    /// <summary>The candidates that a judge finds likely enough, in the order of the text.</summary>
    internal static ValueList<string> Keep(PartyEvidences evidences, LogisticJudge judge, double threshold) => evidences.Candidates
        .Where(name => judge.Probability(evidences.FeaturesOf(name)) >= threshold)
        .ToValueList();
}
