using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Parley.Desk.Overviews;
using Parley.Desk.Views;
using Parley.Talks.Exchange;
using Parley.Talks.Journal;
using Parley.Web.Hosting;
using Parley.Web.Looks;
using Parley.Web.Models;

namespace Parley.Web.Pages;

/// <summary>What a page is asked for.</summary>
/// <param name="Http">The request.</param>
/// <param name="Look">From when to look at the record.</param>
/// <param name="View">The record, seen from there.</param>
internal sealed record PageRequest(HttpContext Http, Look Look, IRecordView View)
{
    /// <summary>What the address asks for besides the days.</summary>
    public IQueryCollection Query => Http.Request.Query;

    /// <summary>The day on which it is asked (UTC).</summary>
    public DateOnly Today => DateOnly.FromDateTime(Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);

    public static PageRequest Of(HttpContext http)
    {
        var look = Look.Of(http.Request.Query);
        return new PageRequest(http, look, http.RequestServices.GetRequiredService<ServeOptions>().Record.AsOf(look.AsOf));
    }

    /// <summary>A part of the path, as the name that it stands for.</summary>
    public string Name(string part) => PathWord.Read((string)Http.GetRouteValue(part)!) ?? "";

    /// <summary>What the address asks for under a name, or null.</summary>
    public string? Text(string name) => Query[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The talks that the path names.</summary>
    /// <exception cref="WebException">There are none.</exception>
    public TalksOverview Talks() => Overview(Name("name"))
        ?? throw new WebException(StatusCodes.Status404NotFound, $"There are no talks called {Name("name")}.", "All talks lists those that there are. Seen from an earlier day, they may not have been named yet.");

    /// <summary>What every view of talks shows of them.</summary>
    public TalksHead Head(TalksOverview talks) =>
        new(talks.Talks.Name, talks.Talks.Parties, talks.Talks.About, talks.On, talks.Reports.Count, DaySteps.Of(DaysOf(Look.On is null ? talks : Whole(talks.Talks.Name)!), talks.On));

    /// <summary>The days of the reports of talks, between which one can step.</summary>
    public TimeSteps Days(IReadOnlyList<string> talks) =>
        DaySteps.Of(talks.Select(Whole).OfType<TalksOverview>().SelectMany(DaysOf), Look.On);

    /// <summary>Something that is made of the reports of talks.</summary>
    public T Made<T>(TalksOverview talks, Func<TalksReports, T> make) =>
        Kept.Keep(View, talks.Talks.Name, Look.On, () => make(TalksReports.Of(View, talks.Talks.Name, Look.On)));

    /// <summary>Something of few lines that is made of talks which there are, on a day.</summary>
    public T Small<T>(string name, DateOnly? on, Func<TalksOverview, T> make) => Kept.KeepSmall(View, name, on, () => make(Kept.Of(View, name, on)!));

    private KeptOverviews Kept => Http.RequestServices.GetRequiredService<KeptOverviews>();

    private static IEnumerable<DateOnly> DaysOf(TalksOverview talks) => talks.Reports.Select(report => report.Published).OfType<DateOnly>();

    private TalksOverview? Whole(string name) => Kept.Of(View, name, null);

    private TalksOverview? Overview(string name) => Kept.Of(View, name, Look.On);
}
