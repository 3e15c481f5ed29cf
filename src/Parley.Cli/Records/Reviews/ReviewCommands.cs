using System.Text.Json.Nodes;
using Parley.Cli.Output;
using Parley.Desk;
using Parley.Desk.Records;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Cli.Records.Reviews;

/// <summary><c>parley accept</c>: an item was read rightly.</summary>
internal sealed class AcceptCommand : RecordCommand<AcceptSettings>
{
    protected override Task<int> RunAsync(IRecord record, AcceptSettings settings, Problems problems, CancellationToken cancellation)
    {
        new ReviewReports(record, RecordSettings.Person).Accept(settings.Report, settings.Item);
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley reject</c>: an item is not in the text.</summary>
internal sealed class RejectCommand : RecordCommand<RejectSettings>
{
    protected override Task<int> RunAsync(IRecord record, RejectSettings settings, Problems problems, CancellationToken cancellation)
    {
        new ReviewReports(record, RecordSettings.Person).Reject(settings.Report, settings.Item);
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley edit</c>: an item was read wrongly in part.</summary>
internal sealed class EditCommand : RecordCommand<EditSettings>
{
    protected override Task<int> RunAsync(IRecord record, EditSettings settings, Problems problems, CancellationToken cancellation)
    {
        var view = record.AsOf();
        var review = new ReviewReports(record, RecordSettings.Person);
        var item = view.ItemsOf(settings.Report).FirstOrDefault(item => item.Id == settings.Item);
        var fields = item is null ? new Dictionary<string, JsonNode?>() : ItemFields.Parse(settings.Fields, view.FindReport(settings.Report)!, item.Shown);
        review.Edit(settings.Report, settings.Item, fields);
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley undo</c>: takes a decision back.</summary>
internal sealed class UndoCommand : RecordCommand<UndoSettings>
{
    protected override Task<int> RunAsync(IRecord record, UndoSettings settings, Problems problems, CancellationToken cancellation)
    {
        var undone = new ReviewReports(record, RecordSettings.Person).Undo(settings.Entry);
        using var output = StandardOutput.Open();
        output.WriteLine($"entry {undone.Number} ({undone.Kind}) is taken back");
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley items</c>: lists what was read in a report, and what people decided on it.</summary>
internal sealed class ItemsCommand : RecordCommand<ItemsSettings>
{
    protected override Task<int> RunAsync(IRecord record, ItemsSettings settings, Problems problems, CancellationToken cancellation)
    {
        var view = record.AsOf(settings.AsOfDay);
        var report = view.FindReport(settings.Report) ?? throw new RequestException($"there is no report '{settings.Report}'; parley search and parley talks show list reports");
        using var output = StandardOutput.Open();
        foreach (var item in view.ItemsOf(settings.Report)) ItemListing.Write(output, report, item, settings.ListFormat);
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley disputes</c>: lists where the newest reader disagrees with what people decided.</summary>
internal sealed class DisputesCommand : RecordCommand<DisputesSettings>
{
    protected override Task<int> RunAsync(IRecord record, DisputesSettings settings, Problems problems, CancellationToken cancellation)
    {
        var view = record.AsOf(settings.AsOfDay);
        using var output = StandardOutput.Open();
        foreach (var (report, item) in PendingItems.Disputed(view))
        {
            if (settings.ListFormat == ListFormat.Text) output.Write($"{Printable.Line(report.Report.Id)}  ");
            ItemListing.Write(output, report, item, settings.ListFormat);
        }

        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley reread</c>: reads reports of the record again.</summary>
internal sealed class RereadCommand : RecordCommand<RereadSettings>
{
    protected override async Task<int> RunAsync(IRecord record, RereadSettings settings, Problems problems, CancellationToken cancellation)
    {
        if (OwnActors.Open(settings.Actors, out var wrong) is not { } reader)
        {
            problems.Tell(wrong!);
            return ExitCode.Failed;
        }

        using var output = StandardOutput.Open();
        using var error = StandardOutput.OpenError();
        var progress = new ProgressLine(error, TimeProvider.System, isShown: !Console.IsErrorRedirected);
        var (all, other) = (0, 0);
        try
        {
            await foreach (var (_, isOther) in new RereadReports(record, reader).RunAsync(settings.Talks, cancellation).ConfigureAwait(false))
            {
                progress.Step();
                all++;
                if (isOther) other++;
            }
        }
        finally
        {
            progress.Clear();
            output.WriteLine($"{all} {(all == 1 ? "report" : "reports")} read again, {other} otherwise than before");
        }

        var disputes = PendingItems.Disputed(record.AsOf()).Count();
        if (disputes > 0) output.WriteLine($"the reader now disagrees with people on {disputes} {(disputes == 1 ? "item" : "items")}; parley disputes lists them");
        return ExitCode.Done;
    }
}

/// <summary>Lists items.</summary>
internal static class ItemListing
{
    public static void Write(TextWriter output, RecordedReport report, ReviewedItem item, ListFormat format)
    {
        if (format == ListFormat.Text)
        {
            output.WriteLine(ItemLine.Of(item, report.Report.Document.Content));
            return;
        }

        JsonLine.Write(output, json =>
        {
            json.WriteString("report", report.Report.Id);
            json.WriteString("item", item.Id);
            json.WriteString("kind", ValueName.Of(item.Shown.Kind));
            json.WriteString("verdict", item.Decision is { } decision ? ValueName.Of(decision.Verdict) : null);
            json.WriteString("by", item.Decision?.By.ToString());
            json.WriteBoolean("disputed", item.IsDisputed);
            WriteItem(json, "machine", item.Machine);
            WriteItem(json, "now", item.Now);
        });
    }

    private static void WriteItem(System.Text.Json.Utf8JsonWriter json, string key, ReadingItem? item)
    {
        json.WritePropertyName(key);
        if (item is null) json.WriteNullValue();
        else json.WriteRawValue(item.Json);
    }
}
