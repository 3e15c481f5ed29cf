using System.Globalization;
using System.Text.Json;
using Parley.Client.Models;
using Parley.Talks.Comparisons;
using Parley.Talks.Exchange;

namespace Parley.Client;

public sealed partial class ParleyClient
{
    private const string Files = "files";

    /// <summary>Reads reports, and does not record them.</summary>
    /// <param name="files">The reports, as in <see cref="AddAsync(IEnumerable{GivenReport}, ReportFacts?, CancellationToken)"/>.</param>
    /// <param name="facts">What they do not say themselves.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<ReadModel> ReadAsync(IEnumerable<GivenReport> files, ReportFacts? facts = null, CancellationToken cancellation = default) => _api.SendFilesAsync<ReadModel>("/read", Files, files, Fields(facts), cancellation);

    /// <summary>Says where talks stand by reports that are not recorded.</summary>
    /// <param name="files">The reports.</param>
    /// <param name="on">The day; later reports are left out. Null for that of the newest.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<SentBriefModel> BriefOnAsync(IEnumerable<GivenReport> files, DateOnly? on = null, CancellationToken cancellation = default) => _api.SendFilesAsync<SentBriefModel>("/brief", Files, files, [("on", Api.Day(on))], cancellation);

    /// <summary>Compares a statement with earlier ones of the record; it is not recorded.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="against">With which earlier ones.</param>
    /// <param name="talks">The talks whose statements to compare with; null for whatever is between the same parties.</param>
    /// <param name="facts">What it does not say itself.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<ComparedModel> CompareAsync(GivenReport statement, Against against, string? talks = null, ReportFacts? facts = null, CancellationToken cancellation = default) =>
        _api.SendFilesAsync<ComparedModel>("/compare", Files, [statement], [("against", Word($"{against}")), ("talks", talks), .. Fields(facts)], cancellation);

    /// <summary>Compares a statement with others that are sent along; none is recorded.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="earlier">The earlier ones, at least one.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<ComparedModel> CompareAsync(GivenReport statement, IEnumerable<GivenReport> earlier, CancellationToken cancellation = default) => _api.SendFilesAsync<ComparedModel>("/compare", Files, [statement, .. earlier], [], cancellation);

    /// <summary>A short statement beside earlier ones of the record, as its page shows it; it is not recorded.</summary>
    /// <param name="text">The statement, short enough for an address; null for what can be asked of one.</param>
    /// <param name="against">With which earlier ones.</param>
    /// <param name="talks">The talks whose statements to compare with; null for whatever is between the same parties.</param>
    /// <param name="facts">What it does not say itself.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<StatementModel> StatementAsync(string? text, Against against = Against.All, string? talks = null, ReportFacts? facts = null, Look? look = null, CancellationToken cancellation = default) =>
        GetAsync<StatementModel>("/compare", look, [("text", text), ("against", Word($"{against}")), ("talks", talks), .. Fields(facts)], cancellation);

    /// <summary>Says which deals all sides of a scenario could live with.</summary>
    /// <param name="files">A file for each party, or a bargaining file.</param>
    /// <param name="semantics">By whose rules utilities are counted; null for those of the tool that the files were made for.</param>
    /// <param name="sweep">What is swept ("tariff=0..25"); null for nothing.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What <c>parley bargain --format json</c> prints.</returns>
    public Task<JsonElement> AnalyzeAsync(IEnumerable<GivenReport> files, string? semantics = null, string? sweep = null, CancellationToken cancellation = default) =>
        _api.SendFilesAsync<JsonElement>("/bargaining/analyze", Files, files, [("semantics", semantics), ("sweep", sweep)], cancellation);

    /// <summary>Lets negotiators with known strategies bargain many times.</summary>
    /// <param name="files">A file for each party, or a bargaining file.</param>
    /// <param name="runs">How they bargain, and how often.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What <c>parley simulate --format json</c> prints.</returns>
    public Task<JsonElement> SimulateAsync(IEnumerable<GivenReport> files, SimulatedRuns? runs = null, CancellationToken cancellation = default) =>
        _api.SendFilesAsync<JsonElement>("/bargaining/simulate", Files, files, (runs ?? new SimulatedRuns()).Fields, cancellation);

    /// <summary>Says what a collective may decide, by several models.</summary>
    /// <param name="stakes">The actors with position, salience and influence, CSV or YAML.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What <c>parley predict --format json</c> prints.</returns>
    public Task<JsonElement> PredictAsync(GivenReport stakes, CancellationToken cancellation = default) => _api.SendFilesAsync<JsonElement>("/bargaining/predict", Files, [stakes], [], cancellation);

    /// <summary>Writes a scenario in the form of another tool.</summary>
    /// <param name="files">A file for each party.</param>
    /// <param name="tool">"genius", "geniusweb", "negolog" or "negmas".</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<ConvertedModel> ConvertAsync(IEnumerable<GivenReport> files, string tool, CancellationToken cancellation = default) => _api.SendFilesAsync<ConvertedModel>("/bargaining/convert", Files, files, [("to", tool)], cancellation);

    /// <summary>Walks through past events without looking ahead, and scores what would have been forecast.</summary>
    /// <param name="files">Rows of event data.</param>
    /// <param name="from">The first day on which to ask; null for half a year after the first event.</param>
    /// <param name="to">The last day that is known; null for that of the last event.</param>
    /// <param name="step">Days from one asking to the next.</param>
    /// <param name="horizons">The lengths of the windows in days; null for 30.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<BacktestModel> BacktestAsync(IEnumerable<GivenReport> files, DateOnly? from = null, DateOnly? to = null, int step = 30, IEnumerable<int>? horizons = null, CancellationToken cancellation = default) =>
        _api.SendFilesAsync<BacktestModel>(
            "/backtest",
            Files,
            files,
            [("from", Api.Day(from)), ("to", Api.Day(to)), ("step", step.ToString(CultureInfo.InvariantCulture)), ("horizon", horizons is null ? null : string.Join(",", horizons.Select(days => days.ToString(CultureInfo.InvariantCulture))))],
            cancellation);
}
