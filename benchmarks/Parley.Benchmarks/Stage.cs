using Parley.Language;
using Parley.Readers;
using Parley.Readers.Actors;
using Parley.Readers.Attributions;
using Parley.Readers.Factions;
using Parley.Readers.Meetings;
using Parley.Readers.Milestones;
using Parley.Readers.Outlooks;
using Parley.Readers.Positions;
using Parley.Readers.Pressures;
using Parley.Readers.Sentiments;
using Parley.Talks;

namespace Parley.Benchmarks;

/// <summary>A step of the reading that can be run by itself on what the steps before it made.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Run">Runs it on a report that the steps before it have read.</param>
internal sealed record Stage(string Name, Action<Reader, ReportContext> Run)
{
    /// <summary>All steps, in the order in which they run.</summary>
    public static IReadOnlyList<Stage> All { get; } =
    [
        new("language", (reader, context) => reader.English.Analyze(context.Report.Document, context.Report.Published)),
        new("actors", (_, context) => CastReader.Read(context.Report, context.Analysis, context.Gazetteer)),
        new("attributions", (reader, context) => reader.Attributions.Read(context.Analysis, context.Cast)),
        new("positions", (_, context) => PositionReader.Read(context)),
        new("meetings", (_, context) => MeetingReader.Keep(MeetingReader.Propose(context))),
        new("pressure", (_, context) => PressureReader.Read(context)),
        new("milestones", (_, context) => MilestoneReader.Read(context)),
        new("factions", (_, context) => FactionReader.Read(context)),
        new("outlook", (_, context) => OutlookReader.Read(context)),
        new("attitudes", (reader, context) => reader.Attitudes.Read(context)),
    ];
}

/// <summary>The parts of the program that the steps need.</summary>
internal sealed class Reader
{
    /// <summary>The language models.</summary>
    public English English { get; } = English.Load();

    /// <summary>The reader of attributions.</summary>
    public AttributionReader Attributions { get; } = AttributionReader.Load();

    /// <summary>The reader of attitudes.</summary>
    public AttitudeReader Attitudes { get; } = new(AttitudeModel.Load(Path.Combine(AppContext.BaseDirectory, "models")));

    /// <summary>The whole reader.</summary>
    public ReportReader Reports { get; } = ReportReader.Load();

    /// <summary>Reads a report as far as every step needs it.</summary>
    public ReportContext Prepare(Report report) => Reports.Understand(report);
}
