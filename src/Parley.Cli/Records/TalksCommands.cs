using Parley.Cli.Output;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Cli.Records;

/// <summary><c>parley talks new</c>: begins to follow talks.</summary>
internal sealed class TalksNewCommand : RecordCommand<TalksNewSettings>
{
    protected override bool MayBegin => true;

    protected override Task<int> RunAsync(IRecord record, TalksNewSettings settings, Problems problems, CancellationToken cancellation)
    {
        var talks = new Negotiation(settings.Name, PartyList.Parse(settings.Parties), settings.About);
        var joined = new KeepTalks(record, RecordSettings.Person).Define(talks);
        using var output = StandardOutput.Open();
        output.WriteLine($"{talks.Name}: {joined} {(joined == 1 ? "report" : "reports")} joined");
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley talks edit</c>: describes talks anew.</summary>
internal sealed class TalksEditCommand : RecordCommand<TalksEditSettings>
{
    protected override Task<int> RunAsync(IRecord record, TalksEditSettings settings, Problems problems, CancellationToken cancellation)
    {
        var changed = new KeepTalks(record, RecordSettings.Person).Edit(settings.Name, talks => talks with
        {
            Parties = settings.Parties is { } parties ? PartyList.Parse(parties) : talks.Parties,
            About = settings.About is { } about ? (about.Length > 0 ? about : null) : talks.About,
        });
        using var output = StandardOutput.Open();
        output.WriteLine($"{settings.Name}: {changed} {(changed == 1 ? "report" : "reports")} joined, left, or changed in confidence");
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley talks archive</c>: ends the following of talks, or takes it up again.</summary>
internal sealed class TalksArchiveCommand : RecordCommand<TalksArchiveSettings>
{
    protected override Task<int> RunAsync(IRecord record, TalksArchiveSettings settings, Problems problems, CancellationToken cancellation)
    {
        new KeepTalks(record, RecordSettings.Person).Edit(settings.Name, talks => talks with { IsArchived = !settings.Restore });
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley talks move</c>: puts a report into talks, or takes it out.</summary>
internal sealed class TalksMoveCommand : RecordCommand<TalksMoveSettings>
{
    protected override Task<int> RunAsync(IRecord record, TalksMoveSettings settings, Problems problems, CancellationToken cancellation)
    {
        new KeepTalks(record, RecordSettings.Person).Move(settings.Report, settings.To, settings.From);
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley talks list</c>: lists the talks that are followed.</summary>
internal sealed class TalksListCommand : RecordCommand<TalksListSettings>
{
    protected override Task<int> RunAsync(IRecord record, TalksListSettings settings, Problems problems, CancellationToken cancellation)
    {
        var view = record.AsOf(settings.AsOfDay);
        using var output = StandardOutput.Open();
        foreach (var talks in view.Talks()) TalksListing.Write(output, talks, settings.ListFormat);
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley talks show</c>: shows talks with their reports.</summary>
internal sealed class TalksShowCommand : RecordCommand<TalksShowSettings>
{
    protected override Task<int> RunAsync(IRecord record, TalksShowSettings settings, Problems problems, CancellationToken cancellation)
    {
        var view = record.AsOf(settings.AsOfDay);
        var talks = view.FindTalks(settings.Name) ?? throw new RequestException($"there are no talks '{settings.Name}'; parley talks list shows those that there are");
        using var output = StandardOutput.Open();
        if (settings.ListFormat == ListFormat.Text) TalksListing.Write(output, talks, ListFormat.Text);
        foreach (var report in view.ReportsOf(talks.Name, settings.OnDay)) TalksListing.Write(output, report, settings.ListFormat);
        return Task.FromResult(ExitCode.Done);
    }
}
