using System.Globalization;
using Parley.Talks;

namespace Parley.Record.Intake.EventData;

/// <summary>Makes an event of a row.</summary>
internal static class EventRow
{
    /// <summary>CAMEO has 20 roots; a code that begins with more has lost a zero in a spreadsheet.</summary>
    private const int LastRoot = 20;

    private static readonly string[] DayForms = ["yyyyMMdd", "yyyy-MM-dd", "M/d/yyyy", "yyyy-MM-dd HH:mm:ss"];

    private static readonly HashSet<string> Small = new(["of", "and", "the", "in", "for", "on", "to"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The roots of CAMEO that PLOVER's types go back to; of several the commonest.</summary>
    private static readonly Dictionary<string, string> Roots = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AGREE"] = "03",
        ["CONSULT"] = "04",
        ["SUPPORT"] = "05",
        ["COOPERATE"] = "06",
        ["AID"] = "07",
        ["YIELD"] = "08",
        ["REQUEST"] = "10",
        ["ACCUSE"] = "11",
        ["REJECT"] = "12",
        ["THREATEN"] = "13",
        ["PROTEST"] = "14",
        ["MOBILIZE"] = "15",
        ["SANCTION"] = "16",
        ["COERCE"] = "17",
        ["ASSAULT"] = "19",
    };

    /// <summary>The event; null when the row names no actor or no target, as many rows do.</summary>
    /// <exception cref="IntakeException">The row is broken.</exception>
    public static CodedEvent? Parse(string[] row, EventLayout layout)
    {
        if (row.Length < layout.Width) throw new IntakeException($"has {row.Length} columns of {layout.Width}", "check that the row is whole");
        if (!DateOnly.TryParseExact(row[layout.Day], DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) throw new IntakeException($"has a day '{row[layout.Day]}' that is none", "mend the row");
        var (actor, target) = (Name(row[layout.Actor]), Name(row[layout.Target]));
        if (actor.Length == 0 || target.Length == 0) return null;
        return new CodedEvent(day, actor, target, Code(row, layout), $"{layout.Set}:{row[layout.Id].Trim()}");
    }

    private static string Code(string[] row, EventLayout layout)
    {
        var code = layout.Code < 0 ? "" : row[layout.Code].Trim();
        if (code.Length == 0 && layout.Type >= 0) return Roots.TryGetValue(row[layout.Type].Trim(), out var root) ? root : throw new IntakeException($"has a type '{row[layout.Type]}' that PLOVER does not know", "mend the row");
        if (code.Length is 2 or 3 && int.TryParse(code.AsSpan(0, 2), CultureInfo.InvariantCulture, out var start) && start > LastRoot) code = $"0{code}";
        return code.Length is >= 2 and <= 4 && code.All(char.IsAsciiDigit) ? code : throw new IntakeException($"has a code '{code}' that CAMEO does not know", "mend the row");
    }

    /// <summary>A name as people write it: GDELT writes all in capitals.</summary>
    private static string Name(string name)
    {
        name = name.Trim();
        if (name.Any(char.IsLower)) return name;
        var words = name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select((word, at) => at > 0 && Small.Contains(word) ? word : char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
