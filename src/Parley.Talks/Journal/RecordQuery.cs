namespace Parley.Talks.Journal;

/// <summary>What is looked for in the record. What is not given does not matter.</summary>
/// <remarks>
/// With words alone, reports are found. With anything that says what somebody does (<see cref="By"/>, <see cref="Target"/>, <see cref="Deed"/>,
/// <see cref="Issue"/>, <see cref="Kind"/>), positions, meetings and measures are found, in reports that have the words.
/// </remarks>
public sealed record RecordQuery
{
    /// <summary>Words that the report has, in any form of theirs ("transfers"); words in quotation marks stand together in this order.</summary>
    public string? Words { get; init; }

    /// <summary>Whose position, meeting or measure it is: a party, person or body, by the name that counts.</summary>
    public string? By { get; init; }

    /// <summary>To whom it is addressed.</summary>
    public string? Target { get; init; }

    /// <summary>What is done, as in the JSON of a reading: the act of a position, the status of a meeting or measure.</summary>
    public string? Deed { get; init; }

    /// <summary>What it is about: the issue of a position, the instrument of a measure.</summary>
    public string? Issue { get; init; }

    /// <summary>What it is.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>The name of the talks that the report is in.</summary>
    public string? Talks { get; init; }

    /// <summary>The first day of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of publication.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The most that is handed out.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Whether it says anything of what somebody does.</summary>
    public bool IsOfClaims => By is not null || Target is not null || Deed is not null || Issue is not null || Kind is not null;
}

/// <summary>The kinds of claims that can be looked for.</summary>
public enum ClaimKind
{
    /// <summary>A position.</summary>
    Position,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>A measure.</summary>
    Pressure,
}
