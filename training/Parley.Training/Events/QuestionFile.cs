using System.Globalization;
using Parley.Talks.Forecasts;
using Parley.Training.Corpora;

namespace Parley.Training.Events;

/// <summary>Reads questions: comma-separated, with a header that has the columns dyad, class, horizon, origin and perhaps outcome.</summary>
internal static class QuestionFile
{
    /// <summary>The rows, in order.</summary>
    /// <exception cref="InvalidDataException">A column is missing, or a line is no question.</exception>
    public static IEnumerable<QuestionRow> Read(string path)
    {
        string[]? header = null;
        var number = 0;
        foreach (var line in CorpusFile.Lines(path))
        {
            number++;
            if (line.Length == 0) continue;
            var cells = line.TrimEnd('\r').Split(',');
            if (header is null) header = Header(cells, path);
            else yield return Row(header, cells) ?? throw new InvalidDataException($"{path}, line {number}: not a question: {line}");
        }
    }

    private static string[] Header(string[] names, string path)
    {
        foreach (var needed in (string[])["dyad", "class", "horizon", "origin"])
        {
            if (!names.Contains(needed)) throw new InvalidDataException($"{path}, line 1: there is no column {needed}.");
        }

        return names;
    }

    private static QuestionRow? Row(string[] header, string[] cells)
    {
        if (cells.Length < header.Length) return null;
        return Dyad.Parse(Cell("dyad")!) is { } pair && QuestionName.Parse(Cell("class")!) is { } kind
            && double.TryParse(Cell("horizon"), CultureInfo.InvariantCulture, out var days) && days >= 1
            && DateOnly.TryParseExact(Cell("origin"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var origin)
            ? new QuestionRow(new DyadQuestion(pair, kind, (int)days, origin), Cell("dyad")!, Cell("class")!, Cell("horizon")!, Outcome())
            : null;

        string? Cell(string name) => Array.IndexOf(header, name) is var at and >= 0 ? cells[at].Trim() : null;

        float? Outcome() => float.TryParse(Cell("outcome"), CultureInfo.InvariantCulture, out var outcome) ? outcome : null;
    }
}
