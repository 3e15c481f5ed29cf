using System.Globalization;
using Parley.Client.Models;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Talks.Forecasts;

namespace Parley.Client;

public sealed partial class ParleyClient
{
    /// <summary>Follows talks from now on; reports that are there already and speak of them join.</summary>
    /// <returns>Where they stand.</returns>
    public Task<BriefModel> FollowAsync(Negotiation talks, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(talks);
        return _api.PostAsync<BriefModel>("/talks", [("name", talks.Name), ("parties", string.Join(", ", talks.Parties)), ("about", talks.About)], cancellation);
    }

    /// <summary>Adds reports that are sent along.</summary>
    /// <param name="files">The files: text, HTML, PDF, e-mail, JSON lines, archives, with their <c>.meta.json</c> where there are any.</param>
    /// <param name="facts">What they do not say themselves.</param>
    /// <param name="cancellation">Stops the work; what was added by then stays.</param>
    public Task<AddedModel> AddAsync(IEnumerable<GivenReport> files, ReportFacts? facts = null, CancellationToken cancellation = default) => _api.SendFilesAsync<AddedModel>("/add", Files, files, Fields(facts), cancellation);

    /// <summary>Adds what lies at a public address of the web.</summary>
    /// <param name="address">The address, http or https.</param>
    /// <param name="facts">What the page does not say itself.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<AddedModel> AddAsync(Uri address, ReportFacts? facts = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        return _api.PostAsync<AddedModel>("/add", [("address", address.AbsoluteUri), .. Fields(facts)], cancellation);
    }

    /// <summary>Accepts an item of a report as it was read.</summary>
    /// <param name="report">The report's id.</param>
    /// <param name="item">The item's id, as the notes of the report give it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The report as it is now.</returns>
    public Task<ReportModel> AcceptAsync(string report, string item, CancellationToken cancellation = default) => DecideAsync(report, item, "accept", [], cancellation);

    /// <summary>Rejects an item of a report.</summary>
    /// <param name="report">The report's id.</param>
    /// <param name="item">The item's id.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The report as it is now.</returns>
    public Task<ReportModel> RejectAsync(string report, string item, CancellationToken cancellation = default) => DecideAsync(report, item, "reject", [], cancellation);

    /// <summary>Says fields of an item otherwise.</summary>
    /// <param name="report">The report's id.</param>
    /// <param name="item">The item's id.</param>
    /// <param name="fields">The fields by their names, as the note lists them; empty text takes a value away, and words of the sentence stand for their place.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The report as it is now.</returns>
    public Task<ReportModel> EditAsync(string report, string item, IReadOnlyDictionary<string, string> fields, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return DecideAsync(report, item, "edit", fields.Select(field => ("f." + field.Key, (string?)field.Value)), cancellation);
    }

    /// <summary>Takes back a decision on an item, or that a name stands for another.</summary>
    /// <param name="entry">The number of its entry; null for the last that can be taken back.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>All talks as they are now.</returns>
    public Task<AllTalksModel> UndoAsync(long? entry = null, CancellationToken cancellation = default) =>
        _api.PostAsync<AllTalksModel>("/undo", [("entry", entry?.ToString(CultureInfo.InvariantCulture))], cancellation);

    /// <summary>Puts a question, or answers it anew.</summary>
    /// <param name="one">The one party.</param>
    /// <param name="other">The other.</param>
    /// <param name="kind">What is asked about.</param>
    /// <param name="by">The last day on which it can come true.</param>
    /// <param name="on">The day on which it is asked: nothing later is known. Null for today.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<QuestionModel> AskAsync(string one, string other, QuestionKind kind, DateOnly by, DateOnly? on = null, CancellationToken cancellation = default) =>
        _api.PostAsync<QuestionModel>("/prospects", [("one", one), ("other", other), ("kind", Word(QuestionName.Of(kind))), ("by", Api.Day(by)), ("on", Api.Day(on))], cancellation);

    /// <summary>Says what came of a question.</summary>
    /// <param name="id">What it is called by.</param>
    /// <param name="outcome">Whether it came true.</param>
    /// <param name="note">By what it is decided.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<QuestionModel> ResolveAsync(string id, bool outcome, string? note = null, CancellationToken cancellation = default) =>
        _api.PostAsync<QuestionModel>($"/prospects/{PathWord.Of(id)}/resolve", [("outcome", outcome ? "yes" : "no"), ("note", note)], cancellation);

    /// <summary>Looks at a game that is sent along and not kept.</summary>
    /// <param name="text">The text of a bargaining file.</param>
    /// <param name="move">What is moved in it; null for as it is written.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<BargainModel> LookAtGameAsync(string text, GameMove? move = null, CancellationToken cancellation = default) =>
        _api.PostAsync<BargainModel>("/bargaining", [("text", text), .. (move ?? new GameMove()).Fields], cancellation);

    private Task<ReportModel> DecideAsync(string report, string item, string verdict, IEnumerable<(string Name, string? Value)> fields, CancellationToken cancellation) =>
        _api.PostAsync<ReportModel>($"/reports/{PathWord.Of(report)}/items/{Uri.EscapeDataString(item)}", [("verdict", verdict), .. fields], cancellation);

    private static IEnumerable<(string Name, string? Value)> Fields(ReportFacts? facts) => [("published", Api.Day(facts?.Published)), ("title", facts?.Title), ("publisher", facts?.Publisher)];
}
