using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Parley.Desk;
using Parley.Desk.Comparisons;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Comparisons;
using Parley.Talks.Exchange;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Parley.Web.Hosting;
using Parley.Web.Looks;
using Parley.Web.Models;
using Parley.Web.Pages;
using Parley.Web.Programs;

namespace Parley.Web.Changes;

/// <summary>Compares statements that are sent along with those of the record, or with others that are sent along. Nothing of them is kept.</summary>
internal static class StatementChanges
{
    /// <summary>The letters that a statement and what it is compared with have at most: every sentence is set beside every other.</summary>
    private const int Longest = 100_000;

    public static ApiField Against { get; } = new("against", "With which statements of the record; last by default.") { Values = [.. ValueName.All<Against>()] };

    public static ApiField Talks { get; } = new("talks", "The talks whose statements of the record to compare with; without it whatever is between the same parties.");

    /// <summary>What the page takes in its address.</summary>
    public static ApiFields Asks { get; } = new(
    [
        new ApiField("text", "The statement, where it is short enough for an address; POST /compare takes longer ones."),
        Against with { What = "With which statements of the record; all by default." },
        Talks,
        .. Uploads.Facts,
    ]);

    public static void MapStatements(this IEndpointRouteBuilder routes, RequestSize size) => routes
        .MapPost("/compare", (Delegate)CompareAsync)
        .Describe(
            "Compare",
            "Says what a statement says anew, repeats, rewords and leaves out beside earlier ones. It is not recorded.",
            [
                new("text", "The statement."),
                new("files", "Or its file. Further files are the earlier statements to compare with, in place of the record's.") { IsFile = true },
                new("address", "Or a public address of the web where it lies."),
                new("case", "Or a case that is laid out in JSON.") { IsFile = true },
                Against,
                Talks,
                .. Uploads.Facts,
            ])
        .Produces<ComparedModel>()
        .WithMetadata(size);

    /// <summary>The statement that an address holds, compared; or what can be asked where it holds none.</summary>
    public static StatementModel Asked(PageRequest asked)
    {
        var (against, talks) = (Choice(asked.Text(Against.Name), Parley.Talks.Comparisons.Against.All), asked.Text(Talks.Name));
        if (asked.Text("text") is not { } text) return Model(asked.View, null, against, talks, null);
        var request = new ReadRequest([]) { Files = [Pasted(text)], Published = Look.Day(asked.Query, "published"), Title = asked.Text("title"), Publisher = asked.Text("publisher") };
        var statement = CompareStatements.Take(request, asked.Http.RequestAborted);
        return Model(asked.View, statement, against, talks, Recorded(asked.View, statement, against, talks, asked.Look.On, asked.Http.RequestAborted));
    }

    /// <summary>The choice that a field makes; the last statement where it makes none.</summary>
    /// <exception cref="RequestException">There is no such choice.</exception>
    public static Against Choice(string? text, Against otherwise) => text is null ? otherwise
        : ValueName.TryParse<Against>(text, out var against) ? against
        : throw new RequestException($"'{text}' is nothing to compare with; give one of {string.Join(", ", ValueName.All<Against>())}");

    private static async Task<IResult> CompareAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        if (form.Files.GetFile("case") is not null) return await CaseAsync(http).ConfigureAwait(false);
        var (statement, others) = await TakeAsync(http, form).ConfigureAwait(false);
        var against = Choice(form.Text(Against.Name), Parley.Talks.Comparisons.Against.Last);
        var (view, talks) = (http.Record().AsOf(), form.Text(Talks.Name));
        var compared = others.Count > 0 ? Beside(statement, others) : Recorded(view, statement, against, talks, on: null, http.RequestAborted);
        if (http.IsByProgram()) return Work.Tell(compared);
        var page = new PageContext(Look.Now, "/compare", Answering.Token(http));
        return new RazorComponentResult<StatementPage>(new { Page = page, Model = Model(view, statement, against, talks, compared), IsSent = true });
    }

    private static async Task<IResult> CaseAsync(HttpContext http)
    {
        using var sent = await SentFiles.TakeAsync(http, "case").ConfigureAwait(false);
        return Work.Tell(ComparedModels.Of(sent.Do(() => CompareStatements.Case(sent.Paths[0]))));
    }

    private static ComparedModel Beside(Report statement, IReadOnlyList<Report> others)
    {
        if (statement.Document.Content.Length + others.Sum(other => (long)other.Document.Content.Length) > Longest) throw TooLong();
        return ComparedModels.Of(CompareStatements.Beside(statement, others));
    }

    private static ComparedModel Recorded(IRecordView view, Report statement, Against against, string? talks, DateOnly? on, CancellationToken cancellation)
    {
        if (statement.Document.Content.Length > Longest) throw TooLong();
        var compared = CompareStatements.Unrecorded(view, statement, against, talks, new ReadReports(), on, cancellation);
        return ComparedModels.Of(statement, against, compared) with { Report = null };
    }

    private static StatementModel Model(IRecordView view, Report? statement, Against against, string? talks, ComparedModel? compared) => new(
        compared?.Headline ?? "Paste a statement to see what it says anew, repeats, rewords and leaves out",
        statement?.Document.Content,
        statement?.Published,
        statement?.Publisher,
        against,
        talks,
        view.Talks().Select(known => known.Name).ToValueList(),
        compared);

    private static GivenFile Pasted(string text) => new("statement.txt", Encoding.UTF8.GetBytes(text));

    private static RequestException TooLong() => new($"statements that are compared have at most {Longest:N0} letters; leave out what is no part of them");

    /// <summary>The statement: the text that was sent, or what lies at the address, or the first file; and all other files.</summary>
    private static async Task<(Report Statement, IReadOnlyList<Report> Others)> TakeAsync(HttpContext http, IFormCollection form)
    {
        var files = await Uploads.FilesAsync(form, http.RequestAborted).ConfigureAwait(false);
        var request = Uploads.Request(http, form);
        if (form.Text("text") is { } text) files = [Pasted(text), .. files];
        else if (request.Paths.Count == 0 && files.Count == 0) throw new RequestException("there is nothing to compare: paste a statement, choose its file, or give its address");
        var own = request.Paths.Count == 0 ? 1 : 0;
        var statement = CompareStatements.Take(request with { Files = [.. files.Take(own)] }, http.RequestAborted);
        return (statement, [.. files.Skip(own).Select(file => CompareStatements.Take(new ReadRequest([]) { Files = [file] }, http.RequestAborted))]);
    }
}
