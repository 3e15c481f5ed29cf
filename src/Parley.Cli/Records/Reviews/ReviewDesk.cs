using Parley.Cli.Output;
using Parley.Desk.Records;
using Parley.Talks.Journal;

namespace Parley.Cli.Records.Reviews;

/// <summary>Shows an item with its sentence and does what the key says that is pressed.</summary>
internal sealed class ReviewDesk(TextWriter output, ReviewReports review, KeySource keys, Problems problems)
{
    /// <summary>How many items are decided on and not taken back.</summary>
    public int Decided { get; private set; }

    public ReviewAnswer Ask(RecordedReport report, ReviewedItem item, string prompt)
    {
        var text = report.Report.Document.Content;
        var day = report.Report.Published?.ToString("yyyy-MM-dd") ?? "no day";
        output.WriteLine();
        output.WriteLine(Printable.Line($"{report.Report.Id}, {day}: {report.Report.Title}"));
        output.WriteLine(Printable.Line($"  {item.Shown.Evidence.In(text)}"));
        output.WriteLine($"  {ItemLine.Of(item, text)}");
        while (true)
        {
            output.Write(prompt);
            output.Flush();
            var key = keys.Next();
            output.WriteLine(key is { } pressed && !char.IsControl(pressed) ? pressed.ToString() : "");
            if (Do(key, report, item) is { } answer) return answer;
        }
    }

    private ReviewAnswer? Do(char? key, RecordedReport report, ReviewedItem item)
    {
        try
        {
            switch (key is { } pressed ? char.ToLowerInvariant(pressed) : 'q')
            {
                case 'a':
                    return Decide(review.Accept(report.Report.Id, item.Id));
                case 'r':
                    return Decide(review.Reject(report.Report.Id, item.Id));
                case 'e':
                    output.Write("FIELD=VALUE (several with ';' between them): ");
                    output.Flush();
                    var fields = (keys.Line() ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                    return fields.Length == 0 ? null : Decide(review.Edit(report.Report.Id, item.Id, ItemFields.Parse(fields, report, item.Shown)));
                case 's':
                    return ReviewAnswer.Skipped;
                case 'u' when Decided > 0:
                    review.Undo();
                    Decided--;
                    return ReviewAnswer.Undone;
                case 'q':
                    return ReviewAnswer.Quit;
                default:
                    return null;
            }
        }
        catch (RequestException wrong)
        {
            problems.Tell(wrong.Message);
            return null;
        }
    }

    private ReviewAnswer Decide(Entry entry)
    {
        output.WriteLine($"  entry {entry.Number}");
        Decided++;
        return ReviewAnswer.Decided;
    }
}

/// <summary>What a person did with an item.</summary>
internal enum ReviewAnswer
{
    /// <summary>Decided on it.</summary>
    Decided,

    /// <summary>Left it for another time.</summary>
    Skipped,

    /// <summary>Took the decision before it back.</summary>
    Undone,

    /// <summary>Ended the review.</summary>
    Quit,
}
