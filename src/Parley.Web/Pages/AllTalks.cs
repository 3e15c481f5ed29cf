using System.Globalization;
using Parley.Desk.Overviews;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Web.Looks;
using Parley.Web.Models;
using Parley.Web.Pieces;
using Parley.Web.Texts;
using IRecordView = Parley.Talks.Journal.IRecordView;

namespace Parley.Web.Pages;

/// <summary>Finds what the page of all talks shows. What it needs of each talks is kept until they change.</summary>
internal static class AllTalks
{
    private const int Parts = 24;

    /// <summary>What the page depends on: any talks, and up to where the visitor has seen the record. Notes the visit.</summary>
    public static string State(PageRequest asked) => string.Create(CultureInfo.InvariantCulture, $"{asked.View.LastChangeOf(null)} {LastVisit.Note(asked)}");

    public static AllTalksModel Of(PageRequest asked)
    {
        var since = LastVisit.Since(asked);
        var all = asked.View.Talks().Select(talks => talks.Name).ToList();
        var gists = all.Select(name => asked.Small(name, asked.Look.On, TalksGist.Of)).ToList();
        var cards = gists
            .Select(gist => gist.Card with { New = since is { } number ? gist.Numbers.Count(report => report > number) : null })
            .OrderBy(card => card.IsArchived)
            .ThenBy(card => card.Name, StringComparer.Ordinal)
            .ToValueList();
        return new AllTalksModel(Headline(cards, gists), cards, DaySteps.Of(all.SelectMany(name => asked.Small(name, null, TalksGist.Of).Days), asked.Look.On));
    }

    /// <summary>Works out what the page needs of talks before it is asked for.</summary>
    public static void Prepare(KeptOverviews kept, IRecordView view, string talks) => kept.KeepSmall(view, talks, null, () => TalksGist.Of(kept.Of(view, talks, null)!));

    private static string Headline(ValueList<TalksCard> cards, IReadOnlyCollection<TalksGist> gists)
    {
        if (cards.Count == 0) return "No talks are followed yet";
        var followed = $"{Wording.Count(cards.Count(card => !card.IsArchived), "negotiation")} followed";
        var fresh = cards.Sum(card => card.New ?? 0);
        return cards.All(card => card.New is null) ? $"{followed}{Latest(gists)}" : fresh == 0 ? $"{followed}; nothing new since your last visit" : $"{followed}; {Wording.Count(fresh, "new report")} since your last visit";
    }

    /// <summary>Where those talks stand that were reported on last.</summary>
    private static string Latest(IEnumerable<TalksGist> gists) => gists.Where(gist => !gist.Card.IsArchived).MaxBy(gist => gist.Card.Latest) is { Card: { Latest: { } day } card } gist
        ? $"; {card.Name} on {Wording.Day(day)}: {gist.Standing.TrimEnd('.')}"
        : "";

    /// <summary>What the page needs of talks.</summary>
    /// <param name="Card">Their card, which does not say yet what is new.</param>
    /// <param name="Standing">Where they stand, in one sentence.</param>
    /// <param name="Numbers">The entries by which their reports came in.</param>
    /// <param name="Days">The days that have reports, in order.</param>
    private sealed record TalksGist(TalksCard Card, string Standing, ValueList<long> Numbers, ValueList<DateOnly> Days)
    {
        public static TalksGist Of(TalksOverview overview)
        {
            var days = overview.Reports.Select(report => report.Published).OfType<DateOnly>().ToList();
            DateOnly? first = days.Count == 0 ? null : days.Min();
            DateOnly? latest = days.Count == 0 ? null : days.Max();
            var card = new TalksCard(
                overview.Talks.Name,
                overview.Talks.Parties,
                overview.Talks.About,
                overview.Talks.IsArchived,
                overview.Reports.Count == 0 ? "No reports yet." : Finding.Of(overview.Brief.Finding),
                overview.Reports.Count,
                first,
                latest,
                New: null,
                first is { } from && latest is { } to ? Activity(days, from, to) : []);
            return new TalksGist(card, Finding.First(overview.Brief.Finding), overview.Reports.Select(report => report.Number).ToValueList(), days.Distinct().Order().ToValueList());
        }

        private static ValueList<int> Activity(List<DateOnly> days, DateOnly first, DateOnly latest)
        {
            var counts = new int[Parts];
            var length = latest.DayNumber - first.DayNumber + 1;
            foreach (var day in days) counts[(day.DayNumber - first.DayNumber) * Parts / length]++;
            return counts.ToValueList();
        }
    }
}
