using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Collective.Files;

/// <summary>Reads stakes from CSV with a head line: <c>actor</c>, <c>position</c>, <c>salience</c>, <c>influence</c>, and <c>issue</c> where there is more than one.</summary>
internal static class StakeCsv
{
    private static readonly CsvConfiguration _configuration = new(CultureInfo.InvariantCulture)
    {
        TrimOptions = TrimOptions.Trim,
        PrepareHeaderForMatch = arguments => arguments.Header.ToLowerInvariant(),
        MissingFieldFound = null,
        BadDataFound = null,
    };

    public static IReadOnlyList<StakeRow> Read(string path, string text, string issue)
    {
        try
        {
            using var csv = new CsvReader(new StringReader(text), _configuration);
            if (!csv.Read() || !csv.ReadHeader()) throw new ScenarioException($"{path}: empty; give a head line 'issue,actor,position,salience,influence' and a line for each actor.");
            foreach (var column in (string[])["actor", "position", "salience", "influence"])
            {
                if (!csv.TryGetField<string>(column, out _)) throw new ScenarioException($"{path}:1: the column '{column}' is missing; the head line is 'issue,actor,position,salience,influence'.");
            }

            var rows = new List<StakeRow>();
            while (csv.Read()) rows.Add(Row(csv, $"{path}:{csv.Parser.RawRow}", issue));
            return rows;
        }
        catch (CsvHelperException fault)
        {
            throw new ScenarioException($"{path}: not CSV: {fault.Message.Split('\n')[0]}", fault);
        }
    }

    private static StakeRow Row(CsvReader csv, string place, string issue) => new(
        place,
        csv.TryGetField<string>("issue", out var named) && !string.IsNullOrEmpty(named) ? named : issue,
        new Stake(csv.GetField("actor") ?? "", Number(csv, "position", place), Number(csv, "salience", place), Number(csv, "influence", place)));

    private static double Number(CsvReader csv, string column, string place)
    {
        var text = csv.GetField(column);
        return Rational.TryParse(text, out var number) ? number.ToDouble() : throw new ScenarioException($"{place}: '{text}' is no number for {column}; write one like 0.5.");
    }
}
