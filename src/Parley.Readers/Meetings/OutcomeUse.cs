namespace Parley.Readers.Meetings;

/// <summary>What a word does where it is told what a meeting came to; <c>Data/outcome-words.txt</c> has the words of each.</summary>
internal enum OutcomeUse
{
    /// <summary>An accord that is settled: "sign".</summary>
    Seal,

    /// <summary>An accord that was there before: "extend".</summary>
    Change,

    /// <summary>Progress: "make".</summary>
    Make,

    /// <summary>Leads to something: "result".</summary>
    Lead,

    /// <summary>Talks are over: "adjourn".</summary>
    End,

    /// <summary>How things are left: "remain".</summary>
    Stay,

    /// <summary>Ends a dispute: "resolve".</summary>
    Settle,

    /// <summary>Ends or moves a dispute, which those who fail to do have come to nothing: "agree".</summary>
    Settling,

    /// <summary>Brings sides nearer to each other: "narrow".</summary>
    Near,

    /// <summary>What is settled: "dispute".</summary>
    Matter,

    /// <summary>What talks that end without it have not come to, beside accords and progress: "result".</summary>
    Wanted,

    /// <summary>What is progress where it is <see cref="Good"/>: "result".</summary>
    Fruit,

    /// <summary>What makes it progress: "positive".</summary>
    Good,

    /// <summary>To agree to do it settles nothing: "continue".</summary>
    GoOn,

    /// <summary>To agree on it settles nothing: "agenda".</summary>
    Formal,

    /// <summary>When or where it is agreed: "on the sidelines".</summary>
    Setting,
}
