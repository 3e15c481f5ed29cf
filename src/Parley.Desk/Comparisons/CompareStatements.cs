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

/// <summary>Which earlier statements of the record a statement is compared with.</summary>
public enum Against
{
    /// <summary>The last one by the same publisher on the same matter.</summary>
    Last,

    /// <summary>Those by the same publisher on the same matter.</summary>
    Speaker,

    /// <summary>Those on the same matter, whoever published them.</summary>
    All,
}

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

    /// <summary>Compares a statement with others in files.</summary>
    /// <param name="request">The statement: one report.</param>
    /// <param name="others">Files with earlier statements.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="RequestException">One of them cannot be read.</exception>
    public static ComparedStatements Files(ReadRequest request, IReadOnlyList<string> others, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(others);
        return Compare(One(request, cancellation), [.. others.Select(path => One(new ReadRequest([path]), cancellation))]);
    }

    /// <summary>Compares a statement with earlier ones of the record.</summary>
    /// <param name="view">The record.</param>
    /// <param name="request">The statement: a file, or the id of a report in the record.</param>
    /// <param name="against">Which earlier statements.</param>
    /// <param name="talks">The talks that they are in; null for those between the same parties.</param>
    /// <param name="reader">What reads a statement that is not in the record.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="RequestException">There is no such statement, or none to compare it with.</exception>
    public static ComparedStatements Recorded(
        IRecordView view, ReadRequest request, Against against, string? talks, ReadReports reader, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(request);
        var recorded = request.Paths is [var id] && !Path.Exists(id) ? view.FindReport(id) : null;
        var report = recorded?.Report ?? One(request, cancellation);
        var parties = recorded?.Reading.Parties ?? (talks is null ? Parties(report, reader, cancellation) : []);
        var earlier = new EarlierStatements(view, talks).Find(report, parties, against);
        return earlier.Count > 0
            ? Compare(report, earlier)
            : throw new RequestException($"the record holds no earlier statement to compare '{report.Id}' with; add some with parley add, or name files with --against");
    }

    /// <summary>Compares a report of the record with earlier ones.</summary>
    /// <param name="view">The record.</param>
    /// <param name="recorded">The report.</param>
    /// <param name="against">Which earlier statements.</param>
    /// <param name="talks">The talks that they are in; null for those between the same parties.</param>
    /// <returns>The comparison; null when the record holds nothing to compare with.</returns>
    public static ComparedStatements? Recorded(IRecordView view, RecordedReport recorded, Against against, string? talks = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(recorded);
        var earlier = new EarlierStatements(view, talks).Find(recorded.Report, recorded.Reading.Parties, against);
        return earlier.Count > 0 ? Compare(recorded.Report, earlier) : null;
    }

    private static ComparedStatements Compare(Report current, IReadOnlyList<Report> earlier)
    {
        var before = earlier.Select((report, i) => Split(report, string.Create(CultureInfo.InvariantCulture, $"p{i + 1}."))).ToValueList();
        return new ComparedStatements(new StatementCase(Split(current, "c"), before) { Issuer = current.Publisher });
    }

    private static Statement Split(Report report, string prefix) => new(
        report.Title ?? report.Id,
        report.Published,
        Finder.Value.Find(report.Document).Select((span, i) => new StatementSentence(string.Create(CultureInfo.InvariantCulture, $"{prefix}{i + 1}"), Words(report.Document, span))).ToValueList());

    private static string Words(TextDocument document, Span span) => string.Join(' ', span.In(document.Content).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ValueList<string> Parties(Report report, ReadReports reader, CancellationToken cancellation) =>
        reader.ReadTaken(new TakenReport(report, IsExtracted: false), report.Id, cancellation) is ReportRead read ? read.Reading.Parties : [];

    private static Report One(ReadRequest request, CancellationToken cancellation)
    {
        var items = ReportIntake.Find(ReadReports.Intake(request), cancellation).Take(2).Select(pending => pending.Take(cancellation)).ToList();
        return items switch
        {
            [TakenReport taken] => taken.Report,
            [IntakeProblem problem, ..] => throw new RequestException($"{problem.Where}: {problem.What}; {problem.Remedy}"),
            _ => throw new RequestException($"{request.Paths[0]}: it holds {(items.Count == 0 ? "no statement" : "several statements")}; give one"),
        };
    }
}
