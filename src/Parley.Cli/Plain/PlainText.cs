using System.Globalization;
using System.Text;
using Parley.Cli.Digests;
using Parley.Cli.Output;
using Parley.Desk;
using Parley.Text;

namespace Parley.Cli.Plain;

/// <summary>Lays a reading out as plain text, each item on a line with the line of the report that says it, and its words below.</summary>
internal static class PlainText
{
    public const string Nothing = "Nothing about talks was read in this report.";

    public static string Of(ReportRead read, bool isExplained = false)
    {
        var text = new StringBuilder();
        Line(text, read.Report.Title ?? read.Report.Id);
        if (Digest.Imprint(read.Report) is { } imprint) Line(text, imprint);
        if (read.Reading.Parties.Count > 0) Line(text, $"Parties: {string.Join(", ", read.Reading.Parties)}");
        var sections = Digest.Of(read, isExplained);
        foreach (var section in sections) Add(text, section, read.Report.Document);
        if (sections.Count == 0) Line(text, Nothing);
        return text.ToString();
    }

    private static void Add(StringBuilder text, DigestSection section, TextDocument report)
    {
        Line(text, "");
        Line(text, section.Title.ToUpperInvariant());
        var tags = section.Items.Max(item => item.Tag.Length);
        string? group = null;
        foreach (var item in section.Items)
        {
            if (item.Group != group) Line(text, $" {item.Group}");
            group = item.Group;
            Line(text, $"  {item.Code,-4} {item.Tag.PadRight(tags)}  {item.Text}{(item.Text.Length > 0 ? "  " : "")}({Source(item, report)})");
            if (item.Quote is { } quote) Line(text, $"       “{quote}”");
            if (item.Explanation is { } explanation) Line(text, $"       {explanation}");
        }
    }

    private static string Source(DigestItem item, TextDocument report)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"line {report.PositionOf(item.Evidence.Start).Line}");
        return item.Confidence is { } confidence ? string.Create(CultureInfo.InvariantCulture, $"{line}, {confidence * 100:0}%") : line;
    }

    private static void Line(StringBuilder text, string line) => text.Append(Printable.Line(line).TrimEnd()).Append('\n');
}
