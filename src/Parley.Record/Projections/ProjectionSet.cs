using System.Text.Json;
using Parley.Record.Packing;
using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Projections;

/// <summary>All projections, in the order in which they take an entry.</summary>
internal static class ProjectionSet
{
    /// <summary>The <c>until</c> of what still holds.</summary>
    public const long Open = long.MaxValue;

    /// <summary>The version of the tables; a record with another is rebuilt when it is opened.</summary>
    public const int Version = (9 * 1000) + PackedReading.Version;

    private static readonly IProjection[] All =
    [
        new ReportProjection(),
        new AppearanceProjection(),
        new CopyProjection(),
        new DecisionProjection(),
        new ReadingProjection(),
        new NameProjection(),
        new TalksProjection(),
        new MembershipProjection(),
        new EventProjection(),
        new RefusalProjection(),
        new FeedProjection(),
        new ChangeProjection(),
    ];

    /// <summary>Takes an entry into account.</summary>
    public static void Apply(SqlSession session, Entry entry)
    {
        using var payload = JsonDocument.Parse(entry.Payload);
        foreach (var projection in All) projection.Apply(session, entry, payload.RootElement);
    }
}
