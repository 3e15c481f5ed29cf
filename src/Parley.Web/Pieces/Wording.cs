using System.Globalization;
using Parley.Talks;

namespace Parley.Web.Pieces;

/// <summary>Writes days, numbers and names as pages do.</summary>
internal static class Wording
{
    /// <summary>"14 Jan 2020".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"14 Jan 2020", or a dash when unknown.</summary>
    public static string Day(DateOnly? day) => day is { } known ? Day(known) : "no day";

    /// <summary>"14 Jan 2020", "Jan 2020" or "2020": as finely as it is known.</summary>
    public static string Day(PartialDate date) =>
        date.Day is not null ? Day(date.First) : date.First.ToString(date.Month is null ? "yyyy" : "MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day of a brief's line, which a narrow column breaks behind its first word at most: "told | 14 Jan 2020".</summary>
    public static string Unbroken(string when)
    {
        var first = when.StartsWith("told ", StringComparison.Ordinal) ? "told ".Length : 0;
        return when[..first] + when[first..].Replace(' ', '\u00a0');
    }

    /// <summary>"14 Jan 2020, 09:30", in UTC.</summary>
    public static string Minute(DateTimeOffset time) => time.UtcDateTime.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"0.86".</summary>
    public static string Probability(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>"4.2%", "49%": what a forecast can tell apart.</summary>
    public static string Percent(double probability) => (100 * probability).ToString(probability is > 0 and < 0.0995 or > 0.9905 and < 1 ? "0.0" : "0", CultureInfo.InvariantCulture) + "%";

    /// <summary>"+1.39", "−0.93": what something adds.</summary>
    public static string Signed(double value) => value.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>"1,337".</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 report", "3 reports".</summary>
    public static string Count(int count, string one, string? many = null) => count == 1 ? $"1 {one}" : $"{Number(count)} {many ?? one + "s"}";

    /// <summary>A kind of source in plain words.</summary>
    public static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Named => "People by name",
        SourceKind.Official => "Officials by name or office",
        SourceKind.AnonymousOfficial => "Unnamed officials",
        SourceKind.Anonymous => "Other unnamed people",
        SourceKind.Body => "Governments and bodies",
        SourceKind.Document => "Documents",
        _ => "Others",
    };
}
