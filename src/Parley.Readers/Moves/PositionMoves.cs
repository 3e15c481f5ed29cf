using Parley.Talks;

namespace Parley.Readers.Moves;

/// <summary>Turns the stances that parties take into deeds.</summary>
internal static class PositionMoves
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "moves/position",
        "What a stance amounts to as an event: a demand is a request, an offer a promised agreement, a threat a threat; acceptance, support and opposition may be several things, among which the model of root codes chooses.",
        "Event data, and forecasts made from it, count who did what to whom, not what was said about what.",
        new RuleExample("Peru urged Chile to lower its duties.", "request, Peru, Chile, actual, 10"),
        new RuleExample("The request lay on a table in Peru.", null, "Nobody asks."));

    /// <summary>What a stance may be, the likeliest first.</summary>
    public static IReadOnlyList<Deed> Of(PositionAct act) => act switch
    {
        PositionAct.Demand => [new Deed(RootCode.Request, MoveStatus.Actual, "10")],
        PositionAct.Offer => [new Deed(RootCode.Agree, MoveStatus.Promised, "03")],
        PositionAct.Accept => [new Deed(RootCode.Agree, MoveStatus.Actual, "03"), new Deed(RootCode.Support, MoveStatus.Actual, "05"), new Deed(RootCode.Yield, MoveStatus.Actual, "08")],
        PositionAct.Refuse => [new Deed(RootCode.Reject, MoveStatus.Actual, "12")],
        PositionAct.Threaten => [new Deed(RootCode.Threaten, MoveStatus.Threatened, "13")],
        PositionAct.Support => [new Deed(RootCode.Support, MoveStatus.Actual, "051"), new Deed(RootCode.Agree, MoveStatus.Actual, "03")],
        _ => [new Deed(RootCode.Accuse, MoveStatus.Actual, "111"), new Deed(RootCode.Reject, MoveStatus.Actual, "12"), new Deed(RootCode.Protest, MoveStatus.Actual, "14")],
    };
}
