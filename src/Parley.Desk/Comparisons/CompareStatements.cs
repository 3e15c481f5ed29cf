using System.Globalization;
using Parley.Desk.Records;
using Parley.Language;
using Parley.Record.Intake;
using Parley.Standings.Comparisons;
using Parley.Talks;
using Parley.Talks.Comparisons;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Desk.Comparisons;

/// <summary>Compares official statements: a case laid out beforehand, files, or what the record holds.</summary>
public static class CompareStatements
{
    private static readonly Lazy<SentenceFinder> Finder = new(SentenceFinder.Load);

    /// <summary>Compares a case that is laid out in JSON.</summary>
    /// <exception cref="RequestException">The file cannot be read, or is no case.</exception>
    public static ComparedStatements Case(string path)
    {
        try
        {
            return new ComparedStatements(StatementCaseJson.Parse(File.ReadAllText(path)));
        }
        catch (FormatException error)
        {
            throw new RequestException($"{path}: {error.Message}; a case has 'current' and 'earlier', each with 'sentences' of 'id' and 'text'");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{path}: it cannot be read ({error.Message.TrimEnd('.')}); give --case the path of a JSON file");
        }
    }

    /// <summary>Compares a statement with earlier ones.</summary>
    /// <param name="current">The statement.</param>
    /// <param name="earlier">The earlier ones, the latest first; perhaps none.</param>
    public static ComparedStatements Beside(Report current, IReadOnlyList<Report> earlier)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(earlier);
        var before = earlier.Select((report, i) => Split(report, string.Create(CultureInfo.InvariantCulture, $"p{i + 1}."))).ToValueList();
        return new ComparedStatements(new StatementCase(Split(current, "c"), before) { Issuer = current.Publisher });
    }

    /// <summary>Compares a report of the record with earlier ones.</summary>
    /// <param name="view">The record.</param>
    /// <param name="recorded">The report.</param>
    /// <param name="against">Which earlier statements.</param>
    /// <param name="talks">The talks that they are in; null for those between the same parties.</param>
    /// <param name="on">The day; statements published later are left out. Null for all.</param>
    /// <returns>The comparison; null when the record holds nothing to compare with.</returns>
    public static ComparedStatements? Recorded(IRecordView view, RecordedReport recorded, Against against, string? talks = null, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        return Earlier(view, recorded.Report, recorded.Reading.Parties, against, talks, on);
    }

    /// <summary>Compares a statement that is not in the record with earlier ones that are.</summary>
    /// <param name="view">The record.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="against">Which earlier statements.</param>
    /// <param name="talks">The talks that they are in; null for those between the parties that are read in the statement.</param>
    /// <param name="reader">What reads it.</param>
    /// <param name="on">The day; statements published later are left out. Null for all.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The comparison; null when the record holds nothing to compare with.</returns>
    public static ComparedStatements? Unrecorded(IRecordView view, Report statement, Against against, string? talks, ReadReports reader, DateOnly? on = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(reader);
        return Earlier(view, statement, talks is null ? Parties(statement, reader, cancellation) : [], against, talks, on);
    }

    /// <summary>Takes in the one statement that a request names.</summary>
    /// <exception cref="RequestException">It cannot be read, or there are none or several.</exception>
    public static Report Take(ReadRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var items = ReportIntake.Find(ReadReports.Intake(request), cancellation).Take(2).Select(pending => pending.Take(cancellation)).ToList();
        return items switch
        {
            [TakenReport taken] => taken.Report,
            [IntakeProblem problem, ..] => throw new RequestException($"{problem.Where}: {problem.What}; {problem.Remedy}"),
            _ => throw new RequestException($"{(request.Paths is [var path, ..] ? path : request.Files[0].Name)}: it holds {(items.Count == 0 ? "no statement" : "several statements")}; give one"),
        };
    }

    private static ComparedStatements? Earlier(IRecordView view, Report statement, ValueList<string> parties, Against against, string? talks, DateOnly? on)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (talks is not null && view.FindTalks(talks) is null) throw new RequestException($"there are no talks '{talks}'");
        var earlier = new EarlierStatements(view, talks).Find(statement, parties, against, on);
        return earlier.Count > 0 ? Beside(statement, earlier) : null;
    }

    private static Statement Split(Report report, string prefix) => new(
        report.Title ?? report.Id,
        report.Published,
        Finder.Value.Find(report.Document).Select((span, i) => new StatementSentence(string.Create(CultureInfo.InvariantCulture, $"{prefix}{i + 1}"), Words(report.Document, span))).ToValueList());

    private static string Words(TextDocument document, Span span) => string.Join(' ', span.In(document.Content).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ValueList<string> Parties(Report report, ReadReports reader, CancellationToken cancellation) =>
        reader.ReadTaken(new TakenReport(report, IsExtracted: false), report.Id, cancellation) is ReportRead read ? read.Reading.Parties : [];
}
