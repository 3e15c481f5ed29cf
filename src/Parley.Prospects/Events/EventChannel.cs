namespace Parley.Prospects.Events;

/// <summary>What kinds of deeds are kept apart in the memory of two parties; the first seven are those that questions ask about.</summary>
internal enum EventChannel
{
    Sign,
    CorroboratedSign,
    Negotiate,
    Talk,
    Sanction,
    Halt,
    Settle,
    MeetingIntended,
    Visit,
    Consult,
    Cooperate,
    Praise,
    Aid,
    Demand,
    Accuse,
    Threaten,
    Coerce,
    Fight,
    Any,
}
