using System.Collections.Immutable;
using System.Globalization;
using Parley.Talks;

namespace Parley.Prospects.Events;

/// <summary>Reads rows of event data: source, relation, target and day (<c>2014-01-31</c>), separated by tabs, as in ICEWS.</summary>
/// <remarks>The relation is written out ("Engage_in_negotiation") or a CAMEO code of two to four digits ("046").</remarks>
public static class EventRows
{
    private const int Columns = 4;

    /// <summary>The events in the order of the lines, and the lines passed over: malformed, dated after a day, or there already.</summary>
    /// <param name="lines">The lines without their ends; empty ones are passed over silently.</param>
    /// <param name="origin">What the lines come from, named in faults.</param>
    /// <param name="last">The last day that an event may be dated, or null for no such limit.</param>
    public static EventTable Read(IEnumerable<string> lines, string origin, DateOnly? last = null)
    {
        var events = ImmutableArray.CreateBuilder<CodedEvent>();
        var faults = ImmutableArray.CreateBuilder<EventFault>();
        var seen = new HashSet<(string, string, string, DateOnly)>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0) continue;
            var (read, wrong) = Parse(line, origin, number);
            if (read is not null && read.Day > last) wrong = $"dated {read.Day:yyyy-MM-dd}, after {last:yyyy-MM-dd}";
            else if (read is not null && !seen.Add((read.Actor, read.Cameo, read.Target, read.Day))) wrong = "the same event again";
            if (wrong is null) events.Add(read!);
            else faults.Add(new EventFault(origin, number, wrong));
        }

        return new EventTable(events.DrainToImmutable(), faults.DrainToImmutable());
    }

    private static (CodedEvent? Event, string? Wrong) Parse(string line, string origin, int number)
    {
        var columns = line.Split('\t');
        if (columns.Length != Columns) return (null, $"{columns.Length} columns instead of {Columns}: source, relation, target and day, separated by tabs");
        if (columns.Any(string.IsNullOrWhiteSpace)) return (null, "a column is empty");
        if (!DateOnly.TryParseExact(columns[3].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return (null, $"not a day: {columns[3]}");
        if ((RelationCodes.CodeOf(columns[1]) ?? Code(columns[1])) is not { } cameo) return (null, $"not a relation of ICEWS or a code of CAMEO: {columns[1]}");
        return (new CodedEvent(day, columns[0].Trim(), columns[2].Trim(), cameo, string.Create(CultureInfo.InvariantCulture, $"{origin}:{number}")), null);
    }

    private static string? Code(string text)
    {
        var code = text.Trim();
        return code.Length is >= 2 and <= 4 && code.All(char.IsAsciiDigit) && ChannelCodes.Root(code) is >= 1 and <= 20 ? code : null;
    }
}
