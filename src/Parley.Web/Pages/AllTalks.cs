using Parley.Desk.Overviews;
using Parley.Talks;
using Parley.Web.Models;
using Parley.Web.Pieces;
using Parley.Web.Texts;

namespace Parley.Web.Pages;

/// <summary>Finds what the page of all talks shows.</summary>
internal static class AllTalks
{
    private const int Parts = 24;

    public static AllTalksModel Of(PageRequest asked)
    {
        var since = LastVisit.Of(asked);
        var cards = asked.View.Talks()
            .Select(talks => Card(asked.Overview(talks.Name)!, since))
            .OrderBy(card => card.IsArchived)
            .ThenBy(card => card.Name, StringComparer.Ordinal)
            .ToValueList();
        return new AllTalksModel(Headline(cards), cards, asked.Days([.. cards.Select(card => card.Name)]));
    }

    private static string Headline(ValueList<TalksCard> cards)
    {
        if (cards.Count == 0) return "No talks are followed yet";
        var followed = $"{Wording.Count(cards.Count(card => !card.IsArchived), "negotiation")} followed";
        var fresh = cards.Sum(card => card.New ?? 0);
        return cards.All(card => card.New is null) ? followed : fresh == 0 ? $"{followed}; nothing new since your last visit" : $"{followed}; {Wording.Count(fresh, "new report")} since your last visit";
    }

    private static TalksCard Card(TalksOverview overview, long? since)
    {
        var days = overview.Reports.Select(report => report.Published).OfType<DateOnly>().ToList();
        DateOnly? first = days.Count == 0 ? null : days.Min();
        DateOnly? latest = days.Count == 0 ? null : days.Max();
        return new TalksCard(
            overview.Talks.Name,
            overview.Talks.Parties,
            overview.Talks.About,
            overview.Talks.IsArchived,
            overview.Reports.Count == 0 ? "No reports yet." : Finding.Of(overview.Brief.Finding),
            overview.Reports.Count,
            first,
            latest,
            since is { } number ? overview.Reports.Count(report => report.Number > number) : null,
            first is { } from && latest is { } to ? Activity(days, from, to) : []);
    }

    private static ValueList<int> Activity(List<DateOnly> days, DateOnly first, DateOnly latest)
    {
        var counts = new int[Parts];
        var length = latest.DayNumber - first.DayNumber + 1;
        foreach (var day in days) counts[(day.DayNumber - first.DayNumber) * Parts / length]++;
        return counts.ToValueList();
    }
}
