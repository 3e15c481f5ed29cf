using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Parley.Talks.Exchange;
using Parley.Text;

namespace Parley.Web.Looks;

/// <summary>Where a page stands: from when it looks, its address, and the addresses of others seen from there.</summary>
/// <param name="Look">From when it looks at the record.</param>
/// <param name="Path">Its address without the query.</param>
/// <param name="Token">What its forms send along to show that they are Parley's own.</param>
public sealed record PageContext(Look Look, string Path, string Token)
{
    /// <summary>What the page was asked besides the days.</summary>
    public IReadOnlyDictionary<string, string?> Asked { get; init; } = new Dictionary<string, string?>();

    /// <summary>On which days what the page shows depends.</summary>
    public LookDays Days { get; init; }

    /// <summary>The last entry of the record that it shows; null when nothing new can show on it.</summary>
    public string? Number { get; init; }

    /// <summary>The page's twin for programs.</summary>
    public string Twin => Query(At(Path == "/" ? "/index.json" : Path + ".json", Look.Within(Days)), Asked);

    /// <summary>The address of a path, from when this page looks.</summary>
    public string At(string path) => At(path, Look);

    /// <summary>The address of a path with something asked of it, from when this page looks.</summary>
    public string At(string path, IEnumerable<KeyValuePair<string, string?>> asked) => Query(At(path), asked);

    /// <summary>This page, looking from another day.</summary>
    public string From(Look look) => Query(At(Path, look), Asked);

    /// <summary>The address of talks, or of one of the views of them.</summary>
    public string Talks(string name, string view = "") => At($"/talks/{PathWord.Of(name)}{(view.Length > 0 ? "/" + view : "")}");

    /// <summary>The address of the history of a cell of the matrix.</summary>
    public string Cell(string talks, string issue, string party, string? faction) =>
        At($"/talks/{PathWord.Of(talks)}/matrix/{PathWord.Of(issue)}/{PathWord.Of(party)}", [new("faction", faction)]);

    /// <summary>The address of a report.</summary>
    public string Report(string id) => At($"/reports/{PathWord.Of(id)}");

    /// <summary>The address of a question.</summary>
    public string Question(string id) => At($"/prospects/{PathWord.Of(id)}");

    /// <summary>The address of a sentence in a report.</summary>
    public string Report(string id, Span sentence) => $"{Report(id)}#{Anchor(sentence)}";

    /// <summary>The address of any place in a report.</summary>
    public string Place(string id, Span passage) =>
        At($"/reports/{PathWord.Of(id)}", [new("at", passage.Start.ToString(CultureInfo.InvariantCulture))]) + $"#{Anchor(passage)}";

    /// <summary>The name of the place where a span starts in its report's page.</summary>
    public static string Anchor(Span span) => string.Create(CultureInfo.InvariantCulture, $"c{span.Start}");

    private static string Query(string address, IEnumerable<KeyValuePair<string, string?>> asked) => QueryHelpers.AddQueryString(address, asked.Where(pair => pair.Value is not null));

    private static string At(string path, Look look)
    {
        if (look.On is not null) path = QueryHelpers.AddQueryString(path, "on", Look.Write(look.On)!);
        return look.AsOf is null ? path : QueryHelpers.AddQueryString(path, "asOf", Look.Write(look.AsOf)!);
    }
}
