using Parley.Standings.Pressures;
using Parley.Talks;

namespace Parley.Standings.Chronicles;

/// <summary>Finds the steps by which pressure grew and eased: each report of a status that differs from the one before.</summary>
internal static class MeasureSteps
{
    /// <summary>A status that is told of again within so many days is the same step.</summary>
    private const int DaysOfOneStep = 30;

    /// <summary>A step that is told of so many times less than the same step the other way round is the same, read the wrong way round.</summary>
    private const int TimesMirrored = 3;

    /// <summary>The steps, each on the day that most reports give for it, if so many do, else on that by which so many have it.</summary>
    /// <param name="reports">The reports, oldest first.</param>
    /// <param name="parties">The parties of the talks.</param>
    /// <param name="least">The number of reports that a step needs, at least 1; where it needs several, one must have been read surely, unless it is looked back on from a time of few reports.</param>
    public static IEnumerable<PressureEvent> Of(List<ReadReport> reports, ValueList<string> parties, int least)
    {
        var steps = All(reports, parties, least).ToList();
        return steps.Where(step => !steps.Exists(other => IsMirror(other, step) && other.Reports > TimesMirrored * step.Reports));
    }

    private static IEnumerable<PressureEvent> All(List<ReadReport> reports, ValueList<string> parties, int least) =>
        from told in Told.Measures(reports)
        where told.On is not null && parties.Contains(told.Item.Actor) && (told.Item.Target is null || parties.Contains(told.Item.Target))
        group told by (told.Item.Actor, Target: told.Item.Target ?? Other(parties, told.Item.Actor), told.Item.Instrument, told.Item.Status) into same
        from step in Steps([.. same.OrderBy(told => told.Day)])
        let accounts = step.DistinctBy(told => told.In.Report.Id).ToList()
        let lookingBack = accounts.Count < least ? LookingBack(accounts, reports) : null
        where lookingBack is not null || (accounts.Count >= least && (least == 1 || step.Exists(account => account.Evidence.Confidence >= MeasureMerger.Sure)))
        select new PressureEvent(
            lookingBack ?? DayGiven(accounts, least) ?? accounts[least - 1].When!.Value, same.Key.Actor, same.Key.Target, same.Key.Instrument, same.Key.Status, accounts.Count, Told.Citations(step));

    /// <summary>When a step was, of which one report tells long after, in a time that hardly any report followed; else null.</summary>
    private static PartialDate? LookingBack(List<Told<Pressure>> accounts, List<ReadReport> reports) => accounts
        .Find(told => told.Taken is not null && told.In.Day?.DayNumber - told.Day.DayNumber > DaysOfOneStep && Threshold.AreFewSince(reports, told.Day))?.Taken;

    private static PartialDate? DayGiven(List<Told<Pressure>> accounts, int least) => accounts
        .Select(told => told.Taken)
        .OfType<PartialDate>()
        .Where(date => date.Day is not null)
        .CountBy(date => date)
        .Where(day => day.Value >= least)
        .OrderByDescending(day => day.Value)
        .ThenBy(day => day.Key)
        .Select(day => (PartialDate?)day.Key)
        .FirstOrDefault();

    private static bool IsMirror(PressureEvent one, PressureEvent other) =>
        one.Actor == other.Target && one.Target == other.Actor && one.Instrument == other.Instrument && one.Status == other.Status;

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
