using Parley.Talks;

namespace Parley.Standings.Pressures;

/// <summary>Puts together what reports say of the same kind of measure, and leaves out what later reports have overtaken.</summary>
internal static class MeasureMerger
{
    private const double LikelierThanNot = 0.5;

    /// <summary>Of the measures in labelled reports that were read as surely as this 39 of 49 were right in all, of those read less surely 54 of 153.</summary>
    public const double Sure = 0.6;

    public static ValueList<Measure> Merge(List<ReadReport> reports, ValueList<string> parties)
    {
        var least = Threshold.ReportsOf(reports);
        var measures = Told.Measures(reports)
            .Where(told => told.Item.Actor.Length > 0 && Concerns(told.Item, parties))
            .GroupBy(told => (told.Item.Actor, Target: Target(told, parties), told.Item.Instrument, told.Item.Status))
            .Select(same => (same.Key, Told: Surest([.. same])))
            .Select(same => Build(same.Key.Actor, same.Key.Target, same.Key.Instrument, same.Key.Status, same.Told))
            .Select(measure => measure with { IsSure = IsBetween(measure, parties) && measure.Reports >= least && measure.Clearest.Confidence >= Sure })
            .ToList();
        return measures
            .Where(measure => !measures.Exists(later => Overtakes(later, measure)))
            .OrderByDescending(measure => measure.Latest)
            .ThenByDescending(measure => measure.Reports)
            .ThenBy(measure => measure.Actor, StringComparer.Ordinal)
            .ThenBy(measure => measure.Target, StringComparer.Ordinal)
            .ThenBy(measure => measure.Instrument)
            .ThenBy(measure => measure.Status)
            .ToValueList();
    }

    private static Measure Build(string actor, string? target, PressureInstrument instrument, PressureStatus status, List<Told<Pressure>> told)
    {
        var measure = new Measure(actor, target, instrument, status, told.Min(account => account.On), told.Max(account => account.On), Told.Reports(told), Told.Citations(told));
        var clearest = told.Find(account => account.In.Report.Id == measure.Clearest.Report && account.Evidence.Span == measure.Clearest.Span);
        return measure with { When = clearest?.When, IsDated = clearest?.Taken is not null };
    }

    /// <summary>The accounts that are likelier right than not, where some are; all, where none is.</summary>
    private static List<Told<Pressure>> Surest(List<Told<Pressure>> same) =>
        same.FindAll(told => told.Evidence.Confidence >= LikelierThanNot) is { Count: > 0 } sure ? sure : same;

    private static bool IsBetween(Measure measure, ValueList<string> parties) =>
        parties.Count < 2 || (parties.Contains(measure.Actor) && (measure.Target is null || parties.Contains(measure.Target)));

    private static bool Concerns(Pressure pressure, ValueList<string> parties) =>
        parties.Count == 0 || parties.Contains(pressure.Actor) || (pressure.Target is { } target && parties.Contains(target));

    /// <summary>Whom the report gives, if it knows of such an actor; between two parties, else, the other one.</summary>
    private static string? Target(Told<Pressure> told, ValueList<string> parties)
    {
        var (actor, target) = (told.Item.Actor, told.Item.Target);
        if (target is not null && target != actor && IsKnown(target, told.In.Reading)) return target;
        return parties.Count == 2 && parties.Contains(actor) ? parties.First(party => party != actor) : null;
    }

    private static bool IsKnown(string name, Reading reading) =>
        reading.Parties.Contains(name) || reading.Actors.Any(actor => actor.Name == name || actor.Party == name);

    private static bool Overtakes(Measure later, Measure measure) =>
        (later.Actor, later.Target, later.Instrument) == (measure.Actor, measure.Target, measure.Instrument)
        && later.Latest > measure.Latest
        && later.Clearest.Confidence >= Math.Min(LikelierThanNot, measure.Clearest.Confidence)
        && measure.Status switch
        {
            PressureStatus.Threatened => later.Status is not PressureStatus.Threatened,
            PressureStatus.Decided => later.Status is PressureStatus.Imposed or PressureStatus.Lifted,
            PressureStatus.Imposed => later.Status is PressureStatus.Lifted,
            _ => later.Status is PressureStatus.Decided or PressureStatus.Imposed,
        };
}
