using Parley.Standings.Matrices;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Desk.Alerts;

/// <summary>What somebody wants to be alerted to.</summary>
/// <param name="When">What.</param>
/// <param name="Talks">In which talks.</param>
internal sealed record AlertRule(AlertKind When, string Talks)
{
    /// <summary>Only what this party, or somebody of it, does; null for all. For acts and moves.</summary>
    public string? Party { get; init; }

    /// <summary>Only this act; null for all.</summary>
    public PositionAct? Act { get; init; }

    /// <summary>Only moves of this kind; null for all.</summary>
    public MoveKind? Move { get; init; }

    /// <summary>How many days before a date to alert, 0 or more.</summary>
    public int Days { get; init; } = 7;

    /// <summary>Whose statements to compare; for missing points.</summary>
    public string? Publisher { get; init; }

    /// <summary>The rule in a line; rules of the same words are the same rule.</summary>
    public override string ToString() => string.Join(", ", Parts().OfType<string>());

    private IEnumerable<string?> Parts() =>
    [
        $"{ValueName.Of(When)} in {Talks}",
        Party is null ? null : $"by {Party}",
        Act is { } act ? ValueName.Of(act) : null,
        Move is { } move ? ValueName.Of(move) : null,
        When == AlertKind.Deadline ? $"{Days} days before" : null,
        Publisher is null ? null : $"from {Publisher}",
    ];
}
