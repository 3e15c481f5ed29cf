using Parley.Desk.Briefs;

namespace Parley.Web.Texts;

/// <summary>Puts the finding of a brief into a headline.</summary>
internal static class Finding
{
    /// <summary>The sentences of the finding, as they stand; what a brief says that has none.</summary>
    public static string Of(IReadOnlyCollection<BriefLine> lines) => lines.Count == 0 ? Brief.Nothing : string.Join(' ', lines.Select(line => line.Text));

    /// <summary>The first sentence of the finding, or what a brief says that has none.</summary>
    public static string First(IReadOnlyList<BriefLine> lines) => lines.Count == 0 ? Brief.Nothing : lines[0].Text;
}
