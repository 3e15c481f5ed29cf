using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Attributions;
using Parley.Readers.Factions;
using Parley.Readers.Lexicons;
using Parley.Readers.Meetings;
using Parley.Readers.Milestones;
using Parley.Readers.Moves;
using Parley.Readers.Outlooks;
using Parley.Readers.Parties;
using Parley.Readers.Positions;
using Parley.Readers.Pressures;
using Parley.Readers.Sentiments;
using Parley.Talks;

namespace Parley.Readers;

/// <summary>Reads reports in English by rules and small trained models, offline.</summary>
/// <remarks>Load once and share: an instance is immutable and safe to use from several threads at once.</remarks>
public sealed class ReportReader : IReader
{
    private readonly English _english;
    private readonly AttributionReader _attributions;
    private readonly MoveReader _moves;
    private readonly AttitudeReader _attitudes;

    private ReportReader(English english, AttributionReader attributions, MoveReader moves, AttitudeReader attitudes) =>
        (_english, _attributions, _moves, _attitudes) = (english, attributions, moves, attitudes);

    private Gazetteer Gazetteer { get; init; } = Gazetteer.BuiltIn;

    /// <inheritdoc/>
    public string Version => "parley 0.1.0";

    /// <summary>Loads the models that were built with the program, on two cores where there are two.</summary>
    /// <exception cref="Language.Models.ModelException">A model is missing, damaged, or made for another version.</exception>
    public static ReportReader Load()
    {
        var models = Path.Combine(AppContext.BaseDirectory, "models");
        _ = Task.Run(WordLists.Open);
        var attributions = Task.Run(() => AttributionReader.Load(models));
        var moves = Task.Run(() => RootCodeModel.Load(models));
        var attitudes = Task.Run(() => AttitudeModel.Load(models));
        var english = English.Load(models);
        return new ReportReader(
            english, attributions.GetAwaiter().GetResult(), new MoveReader(moves.GetAwaiter().GetResult()), new AttitudeReader(attitudes.GetAwaiter().GetResult()));
    }

    /// <summary>A reader that knows a user's actors too, with the models of this one.</summary>
    public ReportReader With(ActorsFile actors) => new(_english, _attributions, _moves, _attitudes) { Gazetteer = Gazetteer.With(actors) };

    /// <inheritdoc/>
    public Reading Read(Report report, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var context = Understand(report, cancellation);
        var positions = PositionReader.Read(context);
        var proposed = MeetingReader.Propose(context);
        var meetings = MeetingReader.Keep(proposed);
        var pressure = PressureReader.Read(context);
        return new Reading(
            report.Id,
            report.Published,
            report.Title,
            report.Publisher,
            Version,
            PartyReader.Read(context, positions, proposed.Select(proposal => proposal.Meeting).ToValueList(), pressure),
            context.Cast.Actors,
            context.Attributions,
            positions,
            meetings,
            pressure,
            MilestoneReader.Read(context),
            FactionReader.Read(context),
            OutlookReader.Read(context))
        {
            Moves = _moves.Read(context, positions, meetings, pressure),
            Attitudes = _attitudes.Read(context),
        };
    }

    /// <summary>What every reader of talks starts from: who is who in the report, and who says what.</summary>
    internal ReportContext Understand(Report report, CancellationToken cancellation = default)
    {
        var analysis = _english.Analyze(report.Document, report.Published);
        cancellation.ThrowIfCancellationRequested();
        var cast = CastReader.Read(report, analysis, Gazetteer);
        var attributions = _attributions.Read(analysis, cast);
        cancellation.ThrowIfCancellationRequested();
        return new ReportContext(report, analysis, cast, attributions) { Gazetteer = Gazetteer };
    }
}
