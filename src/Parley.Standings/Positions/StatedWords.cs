using System.Text.RegularExpressions;
using Parley.Talks;

namespace Parley.Standings.Positions;

/// <summary>Gives the words of a position without the speaker who is named behind them.</summary>
/// <remarks>"to end the war, the minister | said today": the words go up to the comma.</remarks>
internal static partial class StatedWords
{
    /// <summary>The words, white space evened out.</summary>
    public static string Of(ReadReport report, Position position)
    {
        var words = report.WordsAt(position.Content);
        var text = report.Report.Document.Content;
        if (Speaking().Match(words) is { Success: true, Index: > 0 } spoken) return words[..spoken.Index];
        return Saying().IsMatch(text.AsSpan(position.Content.End)) && words.LastIndexOf(',') is var comma and > 0 ? words[..comma] : words;
    }

    [GeneratedRegex(@", [^,]{3,80} (?:said|says|reported|told|added)\b[^,]*$")]
    private static partial Regex Speaking();

    [GeneratedRegex(@"^\s(?:said|says|told|added)\b")]
    private static partial Regex Saying();
}
