using System.Globalization;
using Parley.Client.Models;
using Parley.Talks.Comparisons;
using Parley.Talks.Exchange;
using Parley.Talks.Journal;

namespace Parley.Client;

/// <summary>Asks a Parley server what its record holds, and changes it. Every answer is what the page of that name shows.</summary>
/// <remarks>
/// <para>Every method may throw a <see cref="ParleyException"/> where the server cannot do what is asked, and an <see cref="HttpRequestException"/> where it is not there.</para>
/// <para>Safe to use from several threads.</para>
/// </remarks>
/// <param name="http">Sends the requests. Its base address is the server's: <c>http://127.0.0.1:5187</c>. It stays the caller's.</param>
public sealed partial class ParleyClient(HttpClient http)
{
    private readonly Api _api = new(http);

    /// <summary>All talks of the record.</summary>
    public Task<AllTalksModel> AllTalksAsync(Look? look = null, CancellationToken cancellation = default) => GetAsync<AllTalksModel>("/index", look, [], cancellation);

    /// <summary>Talks at a glance.</summary>
    /// <param name="talks">Their name.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<BriefModel> BriefAsync(string talks, Look? look = null, CancellationToken cancellation = default) => GetAsync<BriefModel>(Talks(talks), look, [], cancellation);

    /// <summary>Where each party of talks stands on each issue.</summary>
    /// <param name="talks">Their name.</param>
    /// <param name="page">Which hundred issues, from 1.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<MatrixModel> MatrixAsync(string talks, int page = 1, Look? look = null, CancellationToken cancellation = default) =>
        GetAsync<MatrixModel>(Talks(talks, "/matrix"), look, [Page(page)], cancellation);

    /// <summary>What a party did on an issue.</summary>
    /// <param name="talks">The name of the talks.</param>
    /// <param name="issue">The key of the issue, as the matrix gives it.</param>
    /// <param name="party">The party.</param>
    /// <param name="faction">The group within it; null for the party.</param>
    /// <param name="page">Which hundred positions, from 1, the latest first.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<CellModel> CellAsync(string talks, string issue, string party, string? faction = null, int page = 1, Look? look = null, CancellationToken cancellation = default) =>
        GetAsync<CellModel>(Talks(talks, $"/matrix/{PathWord.Of(issue)}/{PathWord.Of(party)}"), look, [("faction", faction), Page(page)], cancellation);

    /// <summary>What happened in talks, in the order of time.</summary>
    /// <param name="talks">Their name.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<TimelineModel> TimelineAsync(string talks, Look? look = null, CancellationToken cancellation = default) => GetAsync<TimelineModel>(Talks(talks, "/timeline"), look, [], cancellation);

    /// <summary>The reports of talks, the newest first.</summary>
    /// <param name="talks">Their name.</param>
    /// <param name="page">Which hundred reports, from 1.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<ReportsModel> ReportsAsync(string talks, int page = 1, Look? look = null, CancellationToken cancellation = default) =>
        GetAsync<ReportsModel>(Talks(talks, "/reports"), look, [Page(page)], cancellation);

    /// <summary>Who is spoken of in talks.</summary>
    /// <param name="talks">Their name.</param>
    /// <param name="page">Which hundred people and bodies, from 1.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<PeopleModel> PeopleAsync(string talks, int page = 1, Look? look = null, CancellationToken cancellation = default) =>
        GetAsync<PeopleModel>(Talks(talks, "/people"), look, [Page(page)], cancellation);

    /// <summary>Whose words the reports of talks rest on.</summary>
    /// <param name="talks">Their name.</param>
    /// <param name="page">Which hundred sources, from 1.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<SourcesModel> SourcesAsync(string talks, int page = 1, Look? look = null, CancellationToken cancellation = default) =>
        GetAsync<SourcesModel>(Talks(talks, "/sources"), look, [Page(page)], cancellation);

    /// <summary>The questions about two of the parties of talks.</summary>
    /// <param name="talks">Their name.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<TalksProspectsModel> ProspectsOfAsync(string talks, Look? look = null, CancellationToken cancellation = default) =>
        GetAsync<TalksProspectsModel>(Talks(talks, "/prospects"), look, [], cancellation);

    /// <summary>A report with what was read in it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<ReportModel> ReportAsync(string id, Look? look = null, CancellationToken cancellation = default) => GetAsync<ReportModel>($"/reports/{PathWord.Of(id)}", look, [], cancellation);

    /// <summary>A report beside what was said before on the same matter.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="against">With which earlier ones.</param>
    /// <param name="talks">The talks whose statements to compare with; null for whatever is between the same parties.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<ComparedModel> ComparedAsync(string id, Against against = Against.Speaker, string? talks = null, Look? look = null, CancellationToken cancellation = default) =>
        GetAsync<ComparedModel>($"/reports/{PathWord.Of(id)}/compare", look, [("against", Word($"{against}")), ("talks", talks)], cancellation);

    /// <summary>All questions of the record, and how good its forecasts were.</summary>
    public Task<ProspectsModel> ProspectsAsync(Look? look = null, CancellationToken cancellation = default) => GetAsync<ProspectsModel>("/prospects", look, [], cancellation);

    /// <summary>A question with the way that leads to its probability.</summary>
    /// <param name="id">What it is called by: "q1".</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<QuestionModel> QuestionAsync(string id, Look? look = null, CancellationToken cancellation = default) => GetAsync<QuestionModel>($"/prospects/{PathWord.Of(id)}", look, [], cancellation);

    /// <summary>The games that were named when the server was started.</summary>
    public Task<BargainsModel> BargainsAsync(CancellationToken cancellation = default) => GetAsync<BargainsModel>("/bargaining", null, [], cancellation);

    /// <summary>A game looked at.</summary>
    /// <param name="id">By what its address calls it: "b1".</param>
    /// <param name="move">What is moved in it; null for as it is in the file.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<BargainModel> BargainAsync(string id, GameMove? move = null, CancellationToken cancellation = default) =>
        GetAsync<BargainModel>($"/bargaining/{PathWord.Of(id)}", null, (move ?? new GameMove()).Fields, cancellation);

    /// <summary>What there is in the reports' words and in what was read in them, the newest hundred.</summary>
    /// <param name="query">What is looked for; its limit does not count.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<SearchModel> SearchAsync(RecordQuery query, Look? look = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return GetAsync<SearchModel>(
            "/search",
            look,
            [("q", query.Words), ("by", query.By), ("target", query.Target), ("act", query.Deed), ("issue", query.Issue), ("talks", query.Talks), ("kind", query.Kind is { } kind ? Word($"{kind}") : null), ("from", Api.Day(query.From)), ("to", Api.Day(query.To))],
            cancellation);
    }

    private static string Talks(string name, string view = "") => $"/talks/{PathWord.Of(name)}{view}";

    private static (string Name, string? Value) Page(int page) => ("page", page.ToString(CultureInfo.InvariantCulture));

    /// <summary>A value as addresses have it.</summary>
    private static string Word(string value) => value.ToLowerInvariant();

    private Task<T> GetAsync<T>(string path, Look? look, IEnumerable<(string Name, string? Value)> asked, CancellationToken cancellation) =>
        _api.GetAsync<T>(path + ".json", look ?? Look.Now, asked, cancellation);
}
