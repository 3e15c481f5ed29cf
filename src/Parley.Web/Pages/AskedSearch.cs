using Microsoft.AspNetCore.Http;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Parley.Web.Hosting;
using Parley.Web.Texts;

namespace Parley.Web.Pages;

/// <summary>Finds what the page of the search shows.</summary>
internal static class AskedSearch
{
    private const int Most = 100;

    /// <summary>What can be done: acts of positions, statuses of meetings and measures.</summary>
    public static ValueList<string> Deeds { get; } = [.. ValueName.All<PositionAct>().Concat(ValueName.All<MeetingStatus>()).Concat(ValueName.All<PressureStatus>()).Distinct()];

    /// <summary>What can be asked for.</summary>
    public static ApiFields Asks { get; } = new(
        new ApiField("q", "Words, and \"words in a row\"."),
        new ApiField("by", "Who does it: a party or person."),
        new ApiField("target", "To whom."),
        new ApiField("act", "What is done.") { Values = [.. Deeds] },
        new ApiField("issue", "On what."),
        new ApiField("kind", "What kind of claim.") { Values = [.. ValueName.All<ClaimKind>()] },
        new ApiField("talks", "In which talks."),
        new ApiField("from", "Published on that day, month or year, or later."),
        new ApiField("to", "Published on that day, month or year, or earlier."));

    public static SearchModel Of(PageRequest asked)
    {
        var query = new RecordQuery
        {
            Words = asked.Text("q"),
            By = asked.Text("by"),
            Target = asked.Text("target"),
            Deed = asked.Text("act"),
            Issue = asked.Text("issue"),
            Talks = asked.Text("talks"),
            Kind = ValueName.TryParse<ClaimKind>(asked.Text("kind"), out var kind) ? kind : null,
            From = Day(asked, "from")?.First,
            To = Earlier(Day(asked, "to")?.Last, asked.Look.On),
            Limit = Most,
        };
        if (query.Words is null && !query.IsOfClaims && query.Talks is null && query.From is null) return new SearchModel("Search words, and who does what to whom", null, []);
        var found = asked.View.Search(query);
        return new SearchModel(SearchFinding.Of(found, found.Count == Most), query, found.ToValueList());
    }

    private static PartialDate? Day(PageRequest asked, string name) => asked.Text(name) switch
    {
        null => null,
        var text when PartialDate.TryParse(text, out var date) => date,
        _ => throw new WebException(StatusCodes.Status400BadRequest, $"What stands at {name} is no date.", "A date is a day, month or year: 2018-08-24, 2018-08, 2018."),
    };

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}
