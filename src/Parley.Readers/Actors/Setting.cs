using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>When and where a report was written, which decides what some words mean in it.</summary>
/// <param name="Year">The year; where the report gives none, a recent one.</param>
/// <param name="Home">The state or bloc that the report was filed from or published by, else the one of which its headline tells, or null.</param>
internal sealed record Setting(int Year, string? Home)
{
    private const int YearUnknown = 2020;
    private const int LongestDateline = 80;

    /// <summary>Whether the report says itself where its home is, by its dateline or publisher.</summary>
    public bool IsFiled { get; private init; }

    /// <summary>Whether the report gives its year.</summary>
    public bool IsDated { get; private init; }

    /// <summary>Where the dateline with which the text begins ends; 0 where there is none.</summary>
    public int DatelineEnd { get; private init; }

    /// <summary>Those who make the report together, as its headline names them; fewer than two where it is no joint statement.</summary>
    public ValueList<string> Signers { get; private init; } = [];

    /// <summary>What the names of states, blocs and bodies mean.</summary>
    public Gazetteer Gazetteer { get; private init; } = Gazetteer.BuiltIn;

    /// <summary>The state or bloc whose name or adjective begins a body's own ("Canadian Wheat Growers"); null when none does.</summary>
    public string? OwnerByName(string body)
    {
        var first = body.IndexOf(' ') is var at and > 0 ? body[..at] : body;
        return Gazetteer.Find(first, Year)?.Entry.Owner;
    }

    /// <summary>The setting of a report.</summary>
    public static Setting Of(Report report) => Of(report, Gazetteer.BuiltIn);

    /// <summary>The setting of a report, in which names mean what a gazetteer says.</summary>
    public static Setting Of(Report report, Gazetteer gazetteer)
    {
        var year = report.Published?.Year ?? YearUnknown;
        var dateline = DatelineIn(report.Document.Content);
        var home = HomeOf(report.Dateline, year, gazetteer) ?? HomeOf(dateline, year, gazetteer) ?? HomeOf(report.Publisher, year, gazetteer);
        return new Setting(year, home ?? HeadlineNames.Of(report.Title, year, gazetteer).FirstOrDefault())
        {
            IsFiled = home is not null,
            IsDated = report.Published is not null,
            DatelineEnd = dateline?.Length ?? 0,
            Signers = HeadlineNames.Signers(report.Title, year, gazetteer),
            Gazetteer = gazetteer,
        };
    }

    /// <summary>What stands before the first dash of a text that begins with a place in capitals ("LIMA, May 3 (Reuters) - ").</summary>
    private static string? DatelineIn(string text)
    {
        var dash = text.AsSpan(0, Math.Min(text.Length, LongestDateline)).IndexOfAny('-', '–', '—');
        if (dash < 0) return null;
        var dateline = text[..dash];
        var place = dateline.Split(',', '(')[0].Trim();
        return place.Length > 2 && !place.Any(char.IsLower) ? dateline : null;
    }

    private static string? HomeOf(string? words, int year, Gazetteer gazetteer)
    {
        foreach (var part in words?.Split(',', '(', '/') ?? [])
        {
            if (HeadlineNames.OwnerOf(part.Trim(), year, gazetteer) is { } owner) return owner;
        }

        return null;
    }
}
