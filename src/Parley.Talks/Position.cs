using Parley.Text;

namespace Parley.Talks;

/// <summary>A stance that a report gives to someone about something under negotiation or dispute.</summary>
/// <param name="Holder">Who holds it: a party, or the person or group that speaks for itself.</param>
/// <param name="HolderParty">The state or bloc that the holder belongs to, or null.</param>
/// <param name="Act">What the holder does.</param>
/// <param name="Target">The party that the act is addressed to or about, or null.</param>
/// <param name="Content">The words that say what is demanded, offered, refused ...; inside the evidence.</param>
/// <param name="Evidence">The sentence, and the reader's confidence.</param>
public sealed record Position(
    string Holder,
    string? HolderParty,
    PositionAct Act,
    string? Target,
    Span Content,
    Evidence Evidence)
{
    /// <summary>What it is about, by the name under which positions of several reports are grouped ("tariffs", "debt"); null when no known issue is named.</summary>
    public string? Issue { get; init; }

    /// <summary>The word that makes it uncertain ("may", "reportedly"), inside the evidence; null when it is told as certain.</summary>
    public Span? Hedge { get; init; }

    /// <summary>The clause on which it depends ("if the ban is lifted"), inside the evidence; null when it is told without one.</summary>
    public Span? Condition { get; init; }

    /// <summary>The day, month or year in which it was taken, where the report tells of one before its own day; null when it is as of the report.</summary>
    public PartialDate? Taken { get; init; }
}

/// <summary>What the holder of a position does.</summary>
public enum PositionAct
{
    /// <summary>Wants another to do something.</summary>
    Demand,

    /// <summary>Says that it itself will or would do something that another wants.</summary>
    Offer,

    /// <summary>Agrees to, welcomes or yields to another's demand or proposal.</summary>
    Accept,

    /// <summary>Turns down a demand or proposal, will not do what is asked, denies a charge.</summary>
    Refuse,

    /// <summary>Says that it may or will harm another unless or because.</summary>
    Threaten,

    /// <summary>Is for a measure, idea or third party's stance.</summary>
    Support,

    /// <summary>Is against one.</summary>
    Oppose,
}
