using Parley.Talks;

namespace Parley.Standings.Chronicles;

/// <summary>Finds the steps by which pressure grew and eased: each report of a status that differs from the one before.</summary>
internal static class MeasureSteps
{
    /// <summary>A status that is told of again within so many days is the same step.</summary>
    private const int DaysOfOneStep = 30;

    public static IEnumerable<TimelineEvent> Of(List<ReadReport> reports, ValueList<string> parties) =>
        from told in Told.All(reports, reading => reading.Pressure, pressure => pressure.Evidence, Threshold.Measure)
        where told.In.Day is not null && parties.Contains(told.Item.Actor) && (told.Item.Target is null || parties.Contains(told.Item.Target))
        group told by (told.Item.Actor, Target: told.Item.Target ?? Other(parties, told.Item.Actor), told.Item.Instrument, told.Item.Status) into same
        from step in Steps([.. same.OrderBy(told => told.Day)])
        select new PressureEvent(
            PartialDate.OfDay(step[0].Day), same.Key.Actor, same.Key.Target, same.Key.Instrument, same.Key.Status, Told.Reports(step), Told.Citations(step));

    private static string? Other(ValueList<string> parties, string actor) => parties.Count == 2 ? parties.First(party => party != actor) : null;

    private static IEnumerable<List<Told<Pressure>>> Steps(List<Told<Pressure>> told)
    {
        List<Told<Pressure>> step = [];
        foreach (var account in told)
        {
            if (step.Count > 0 && account.Day.DayNumber - step[^1].Day.DayNumber > DaysOfOneStep)
            {
                yield return step;
                step = [];
            }

            step.Add(account);
        }

        if (step.Count > 0) yield return step;
    }
}
