namespace Parley.Talks.Forecasts;

/// <summary>What a question asks whether two parties will do.</summary>
public enum QuestionKind
{
    /// <summary>Sign an agreement, by at least one report.</summary>
    Sign,

    /// <summary>Sign an agreement, by at least three distinct reports of one day: near to a real signing.</summary>
    CorroboratedSign,

    /// <summary>Negotiate.</summary>
    Negotiate,

    /// <summary>Consult, telephone, visit, meet in a third place, mediate or negotiate.</summary>
    Talk,

    /// <summary>Impose or threaten sanctions, cut economic aid, or break relations.</summary>
    Sanction,

    /// <summary>Halt or reject talks, threaten to, or reject a settlement.</summary>
    Halt,

    /// <summary>Settle: state the intent to, agree, yield, cease fire, or ease sanctions.</summary>
    Settle,
}
