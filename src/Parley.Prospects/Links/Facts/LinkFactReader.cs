using System.Globalization;

namespace Parley.Prospects.Links.Facts;

/// <summary>Reads facts from lines of four columns separated by tabs: source, relation, target, day (<c>2014-01-31</c>).</summary>
public static class LinkFactReader
{
    /// <summary>The facts in the order of the lines; empty lines are passed over.</summary>
    /// <param name="lines">The lines without their ends.</param>
    /// <param name="origin">What the lines come from, named in errors.</param>
    /// <exception cref="InvalidDataException">A line has not four columns, an empty column, or a day that is none.</exception>
    public static IEnumerable<LinkFact> Read(IEnumerable<string> lines, string origin)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length > 0) yield return Parse(line) ?? throw Wrong(origin, number);
        }
    }

    private static LinkFact? Parse(string line)
    {
        var columns = line.Split('\t');
        return columns.Length == 4 && !columns.Any(string.IsNullOrWhiteSpace)
            && DateOnly.TryParseExact(columns[3], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new LinkFact(columns[0], columns[1], columns[2], day)
            : null;
    }

    private static InvalidDataException Wrong(string origin, int line) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{origin}, line {line}: not a fact. Give source, relation, target and day (2014-01-31), separated by tabs."));
}
