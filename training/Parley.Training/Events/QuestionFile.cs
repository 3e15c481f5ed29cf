using System.Globalization;
using Parley.Talks.Forecasts;
using Parley.Training.Corpora;

namespace Parley.Training.Events;

/// <summary>Reads questions: comma-separated, with a header that has the columns dyad, class, horizon, origin and perhaps outcome, no_sign_90d and p_NAME.</summary>
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
            ? new QuestionRow(new DyadQuestion(pair, kind, (int)days, origin), Cell("dyad")!, Cell("class")!, Cell("horizon")!, Number("outcome"), Number("no_sign_90d") > 0, Baselines())
            : null;

        string? Cell(string name) => Array.IndexOf(header, name) is var at and >= 0 ? cells[at].Trim() : null;

        float? Number(string name) => float.TryParse(Cell(name), CultureInfo.InvariantCulture, out var number) ? number : null;

        KeyValuePair<string, float>[] Baselines() =>
            [.. header.Where(name => name.StartsWith("p_", StringComparison.Ordinal) && Number(name) is not null).Select(name => KeyValuePair.Create(name[2..], Number(name)!.Value))];
    }
}
