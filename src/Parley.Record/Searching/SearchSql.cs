using System.Globalization;
using Parley.Record.Corrections;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Searching;

/// <summary>Puts a query into SQL: the conditions that it makes, with their values.</summary>
internal sealed class SearchSql
{
    private readonly List<string> _conditions = [];
    private readonly List<object?> _values = [];

    /// <param name="query">What is looked for.</param>
    /// <param name="words">Its words, or null.</param>
    /// <param name="number">The entry as of which.</param>
    /// <param name="names">Which names stand for others.</param>
    /// <param name="match">The condition that a report has the words in a parameter.</param>
    /// <param name="isParty">Whether those names are ever a party's; a person's are not.</param>
    public SearchSql(RecordQuery query, SearchWords? words, long number, NameBook names, Func<string, string> match, Func<IReadOnlyList<string>, bool> isParty)
    {
        Where("r.key <= {0} AND NOT EXISTS (SELECT 1 FROM copy k WHERE k.report = r.key AND k.since <= {0} AND k.until > {0})", number);
        if (words is not null) Where(match("{0}"), words.Query);
        if (query.From is { } from) Where("r.published >= {0}", Day(from));
        if (query.To is { } to) Where("r.published <= {0}", Day(to));
        if (query.Talks is { } talks)
        {
            Where("EXISTS (SELECT 1 FROM membership m WHERE m.report = r.key AND m.confidence > 0 AND m.talks = {0} AND m.since <= {1} AND m.until > {1})", talks, number);
        }

        if (query.IsOfClaims) AddClaim(query, number, names, isParty);
    }

    /// <summary>The conditions, after WHERE.</summary>
    public string Condition => string.Join(" AND ", _conditions);

    /// <summary>The values of the parameters.</summary>
    public object?[] Values => [.. _values];

    private void AddClaim(RecordQuery query, long number, NameBook names, Func<IReadOnlyList<string>, bool> isParty)
    {
        Where("c.since <= {0} AND c.until > {0}", number);
        if (query.Kind is { } kind) Where("c.kind = {0}", ValueName.Of(kind));
        if (query.Deed is { } deed) Where("c.deed = {0}", deed);
        if (query.By is { } by)
        {
            var all = names.NamesFor(NameKind.Actor, by);
            WhereNamed(isParty(all) ? "c.party" : "c.holder", all);
        }

        if (query.Target is { } target) WhereNamed("c.target", names.NamesFor(NameKind.Actor, target));
        if (query.Issue is { } issue) WhereNamed("c.issue", names.NamesFor(NameKind.Issue, issue));
    }

    /// <summary>One name alone lets the database go through its claims in their order.</summary>
    private void WhereNamed(string column, IReadOnlyList<string> names) =>
        _conditions.Add(names is [var name] ? $"{column} = {Parameter(name)}" : $"{column} IN ({string.Join(", ", names.Select(Parameter))})");

    private void Where(string condition, params object[] values) => _conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, [.. values.Select(Parameter)]));

    private string Parameter(object value)
    {
        _values.Add(value);
        return $"@p{_values.Count}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
