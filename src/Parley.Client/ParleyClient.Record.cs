using System.Globalization;
using Parley.Client.Models;
using Parley.Talks.Exchange;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Client;

public sealed partial class ParleyClient
{
    /// <summary>Describes talks anew; reports join and leave accordingly.</summary>
    /// <param name="name">Their name.</param>
    /// <param name="parties">The parties; null for as they are.</param>
    /// <param name="about">Their subject; null for as it is.</param>
    /// <param name="isArchived">Whether they are over; null for as it is.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Where they stand.</returns>
    public Task<BriefModel> EditTalksAsync(string name, IEnumerable<string>? parties = null, string? about = null, bool? isArchived = null, CancellationToken cancellation = default) =>
        _api.PostAsync<BriefModel>(Talks(name), [("parties", parties is null ? null : string.Join(", ", parties)), ("about", about), ("archived", isArchived is { } over ? YesOrNo(over) : null)], cancellation);

    /// <summary>Puts a report into talks or takes it out, whatever the program finds.</summary>
    /// <param name="talks">The name of the talks.</param>
    /// <param name="report">The report's id.</param>
    /// <param name="belongs">Whether it belongs to them.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Where the talks stand.</returns>
    public Task<BriefModel> MoveReportAsync(string talks, string report, bool belongs, CancellationToken cancellation = default) =>
        _api.PostAsync<BriefModel>(Talks(talks, "/reports"), [("report", report), ("belongs", YesOrNo(belongs))], cancellation);

    /// <summary>What changed in talks since a day; until <see cref="Look.On"/>.</summary>
    /// <param name="talks">Their name.</param>
    /// <param name="from">The earlier day.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<ChangesModel> ChangesAsync(string talks, DateOnly from, Look? look = null, CancellationToken cancellation = default) =>
        GetAsync<ChangesModel>(Talks(talks, "/changes"), look, [("from", Api.Day(from))], cancellation);

    /// <summary>A draft of a bargaining file from what the reports of talks tell.</summary>
    /// <param name="talks">Their name.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<DraftModel> DraftAsync(string talks, Look? look = null, CancellationToken cancellation = default) => GetAsync<DraftModel>(Talks(talks, "/draft"), look, [], cancellation);

    /// <summary>The names that stand for others.</summary>
    /// <param name="page">Which hundred, from 1.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<NamesModel> NamesAsync(int page = 1, Look? look = null, CancellationToken cancellation = default) => GetAsync<NamesModel>("/names", look, [Page(page)], cancellation);

    /// <summary>Lets a name stand for another in all reports.</summary>
    /// <param name="kind">Whether they are names of actors or of issues.</param>
    /// <param name="name">The name as it is read.</param>
    /// <param name="into">The name that counts from now on.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<NamesModel> MergeNamesAsync(NameKind kind, string name, string into, CancellationToken cancellation = default) =>
        _api.PostAsync<NamesModel>("/names", [("kind", Word($"{kind}")), ("name", name), ("into", into)], cancellation);

    /// <summary>Ends that a name stands for another, or lets it stand for another in some reports.</summary>
    /// <param name="kind">Whether it is the name of an actor or of an issue.</param>
    /// <param name="name">The name as it is read.</param>
    /// <param name="into">What it stands for in those reports; null for itself.</param>
    /// <param name="reports">The ids of those reports; null for all.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<NamesModel> SplitNamesAsync(NameKind kind, string name, string? into = null, IEnumerable<string>? reports = null, CancellationToken cancellation = default) =>
        _api.PostAsync<NamesModel>("/names/split", [("kind", Word($"{kind}")), ("name", name), ("into", into), ("reports", reports is null ? null : string.Join(", ", reports))], cancellation);

    /// <summary>The feeds that are followed, and how that goes.</summary>
    /// <param name="page">Which hundred, from 1.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<FeedsModel> FeedsAsync(int page = 1, Look? look = null, CancellationToken cancellation = default) => GetAsync<FeedsModel>("/feeds", look, [Page(page)], cancellation);

    /// <summary>Follows a feed that lies in public; nothing is fetched yet.</summary>
    /// <param name="feed">Its address.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<FeedsModel> FollowFeedAsync(Uri feed, CancellationToken cancellation = default) => _api.PostAsync<FeedsModel>("/feeds", [Address(feed)], cancellation);

    /// <summary>Follows a feed no longer; what came of it stays.</summary>
    /// <param name="feed">Its address.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<FeedsModel> RemoveFeedAsync(Uri feed, CancellationToken cancellation = default) => _api.PostAsync<FeedsModel>("/feeds/remove", [Address(feed)], cancellation);

    /// <summary>Asks once for the feeds that are due, and takes in what is new.</summary>
    /// <param name="everyMinutes">How often to ask for each feed, in minutes from 5; null for 30.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<WatchedModel> CheckFeedsAsync(int? everyMinutes = null, CancellationToken cancellation = default) =>
        _api.PostAsync<WatchedModel>("/feeds/check", [("every", everyMinutes?.ToString(CultureInfo.InvariantCulture))], cancellation);

    /// <summary>The alerts that were raised.</summary>
    /// <param name="page">Which hundred, from 1.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<AlertsModel> AlertsAsync(int page = 1, Look? look = null, CancellationToken cancellation = default) => GetAsync<AlertsModel>("/alerts", look, [Page(page)], cancellation);

    /// <summary>Raises what rules want to be told of, each once.</summary>
    /// <param name="rules">The rules, in YAML; they deliver to the terminal alone.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What was raised and not shown before.</returns>
    public Task<AlertsModel> RaiseAlertsAsync(GivenReport rules, CancellationToken cancellation = default) => _api.SendFilesAsync<AlertsModel>("/alerts", "rules", [rules], [], cancellation);

    /// <summary>Items on which nobody decided.</summary>
    /// <param name="talks">Only of reports of these talks; null for all.</param>
    /// <param name="kind">Only of this kind; null for positions, meetings, pressure, milestones, factions and outlooks.</param>
    /// <param name="below">Only those of which the reader is less sure than this, 0 to 1; null for all.</param>
    /// <param name="page">Which hundred, from 1.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<ItemsModel> PendingAsync(string? talks = null, ItemKind? kind = null, double? below = null, int page = 1, Look? look = null, CancellationToken cancellation = default) =>
        GetAsync<ItemsModel>("/review", look, [Page(page), ("talks", talks), ("kind", kind is { } only ? Word($"{only}") : null), ("below", below?.ToString(CultureInfo.InvariantCulture))], cancellation);

    /// <summary>Items on which the newest reader disagrees with what people decided.</summary>
    /// <param name="page">Which hundred, from 1.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<ItemsModel> DisputesAsync(int page = 1, Look? look = null, CancellationToken cancellation = default) => GetAsync<ItemsModel>("/disputes", look, [Page(page)], cancellation);

    /// <summary>What could not be taken in, and why.</summary>
    /// <param name="page">Which hundred, from 1.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<QuarantineModel> QuarantineAsync(int page = 1, Look? look = null, CancellationToken cancellation = default) => GetAsync<QuarantineModel>("/quarantine", look, [Page(page)], cancellation);

    /// <summary>The record in another form.</summary>
    /// <param name="format">"json", "jsonl", "csv", "parquet", "brat", "dna", "jsonld" or "plover".</param>
    /// <param name="table">For csv and parquet one of their tables; null for all.</param>
    /// <param name="talks">Only reports of these talks; null for all.</param>
    /// <param name="look">From when to look.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The file; several come in a ZIP.</returns>
    public Task<byte[]> ExportAsync(string format, string? table = null, string? talks = null, Look? look = null, CancellationToken cancellation = default) =>
        _api.GetBytesAsync("/export", look ?? Look.Now, [("format", format), ("table", table), ("talks", talks)], cancellation);

    /// <summary>Takes in rows of event data: GDELT, ICEWS, POLECAT, PLOVER.</summary>
    /// <param name="files">The files; plain, in .zip or .gz.</param>
    /// <param name="cancellation">Stops the work; what was imported by then stays.</param>
    public Task<ImportedModel> ImportAsync(IEnumerable<GivenReport> files, CancellationToken cancellation = default) => _api.SendFilesAsync<ImportedModel>("/import", Files, files, [], cancellation);

    /// <summary>Reads reports again with the server's version of Parley; what people decided stays.</summary>
    /// <param name="talks">Only reports of these talks; null for all.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<RereadModel> RereadAsync(string? talks = null, CancellationToken cancellation = default) => _api.PostAsync<RereadModel>("/reread", [("talks", talks)], cancellation);

    /// <summary>Checks that nothing in the journal was altered, removed or put elsewhere.</summary>
    public Task<Verification> VerifyAsync(CancellationToken cancellation = default) => _api.PostAsync<Verification>("/verify", [], cancellation);

    /// <summary>Makes the tables for reading anew from the journal.</summary>
    public Task<RebuiltModel> RebuildAsync(CancellationToken cancellation = default) => _api.PostAsync<RebuiltModel>("/rebuild", [], cancellation);

    /// <summary>The rules and models by which reports are read.</summary>
    /// <param name="of">A rule or topic; null for all.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<RulesModel> RulesAsync(string? of = null, CancellationToken cancellation = default) => GetAsync<RulesModel>("/rules", null, [("of", of)], cancellation);

    private static string YesOrNo(bool value) => value ? "yes" : "no";

    private static (string Name, string? Value) Address(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return ("address", address.AbsoluteUri);
    }
}
