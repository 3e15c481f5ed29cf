using Parley.Cli.Output;
using Parley.Desk.Records;
using Parley.Talks.Journal;

namespace Parley.Cli.Records.Reviews;

/// <summary><c>parley review</c>: shows item after item, and takes down what a person decides on each by a key.</summary>
internal sealed class ReviewCommand : RecordCommand<ReviewSettings>
{
    private const string Keys = "[a]ccept [e]dit [r]eject [s]kip [u]ndo [q]uit ";

    protected override Task<int> RunAsync(IRecord record, ReviewSettings settings, Problems problems, CancellationToken cancellation)
    {
        var left = PendingItems.Of(record.AsOf(), settings.Talks, settings.ItemKind, settings.Below ?? double.PositiveInfinity);
        using var output = StandardOutput.Open();
        using var items = left.GetEnumerator();
        var desk = new ReviewDesk(output, new ReviewReports(record, RecordSettings.Person), new KeySource(Console.In, isKeyboard: !Console.IsInputRedirected), problems);
        var again = new Stack<(RecordedReport, ReviewedItem)>();
        var seen = new Stack<(RecordedReport, ReviewedItem)>();
        while (again.TryPop(out var item) || (items.MoveNext() && (item = items.Current) is var _))
        {
            cancellation.ThrowIfCancellationRequested();
            var answer = desk.Ask(item.Item1, item.Item2, Keys);
            if (answer == ReviewAnswer.Quit) break;
            if (answer == ReviewAnswer.Undone)
            {
                again.Push(item);
                if (seen.TryPop(out var before)) again.Push(before);
            }
            else if (answer == ReviewAnswer.Decided)
            {
                seen.Push(item);
            }
        }

        output.WriteLine($"{desk.Decided} {(desk.Decided == 1 ? "item" : "items")} decided");
        return Task.FromResult(ExitCode.Done);
    }
}
