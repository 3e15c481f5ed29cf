namespace Parley.Talks;

/// <summary>Something that one actor does to another, as an event in the scheme of PLOVER.</summary>
/// <remarks>Open Event Data Alliance, "PLOVER" (2018); CAMEO: Schrodt, "Conflict and Mediation Event Observations" (2012).</remarks>
/// <param name="Code">What kind of deed it is.</param>
/// <param name="Actor">Who does it, canonical.</param>
/// <param name="Target">To whom, canonical, or null.</param>
/// <param name="Date">When, as finely as the report gives it, or null.</param>
/// <param name="Status">Whether it has happened, is promised, threatened ...</param>
/// <param name="Cameo">The nearest code of CAMEO, or null.</param>
/// <param name="Evidence">The sentence, and the reader's confidence.</param>
public sealed record Move(RootCode Code, string Actor, string? Target, PartialDate? Date, MoveStatus Status, string? Cameo, Evidence Evidence);

/// <summary>PLOVER's root codes, from the most cooperative to the most conflictual.</summary>
public enum RootCode
{
    /// <summary>Agrees to, or is willing to, cooperate.</summary>
    Agree,

    /// <summary>Meets, talks, visits, mediates.</summary>
    Consult,

    /// <summary>Backs, praises, recognises, signs.</summary>
    Support,

    /// <summary>Trades, shares, trains, exercises with.</summary>
    Cooperate,

    /// <summary>Gives money, goods, refuge or peacekeepers.</summary>
    Aid,

    /// <summary>Concedes, eases, releases, withdraws.</summary>
    Yield,

    /// <summary>Asks, urges, demands, orders.</summary>
    Request,

    /// <summary>Blames, condemns, sues, investigates.</summary>
    Accuse,

    /// <summary>Refuses, denies, vetoes, defies.</summary>
    Reject,

    /// <summary>Warns of harm, gives an ultimatum.</summary>
    Threaten,

    /// <summary>Demonstrates, strikes, marches.</summary>
    Protest,

    /// <summary>Puts forces in readiness.</summary>
    Mobilize,

    /// <summary>Reduces relations: sanctions, embargoes, expulsions, cuts of aid.</summary>
    Sanction,

    /// <summary>Arrests, seizes, bans, deports.</summary>
    Coerce,

    /// <summary>Attacks, fights, kills.</summary>
    Assault,
}

/// <summary>How real a move is.</summary>
public enum MoveStatus
{
    /// <summary>It has happened or goes on.</summary>
    Actual,

    /// <summary>It is set, decided or promised.</summary>
    Promised,

    /// <summary>It is asked for, considered or possible.</summary>
    Proposed,

    /// <summary>It is threatened.</summary>
    Threatened,
}
