using System.Text.RegularExpressions;
using Parley.Talks;

namespace Parley.Standings.Positions;

/// <summary>Gives the words of a position without the speaker who is named behind them, and without a day of the week, which may be that of the saying.</summary>
/// <remarks>"to end the war, the minister | said today": the words go up to the comma. "threatened to | impose duties on Monday" tells the day of either.</remarks>
internal static partial class StatedWords
{
    /// <summary>The words, white space evened out.</summary>
    public static string Of(ReadReport report, Position position) => Weekday().Replace(WithoutFurtherDeed(WithoutSpeaker(report, position)), "");

    /// <summary>"Accused Peru of | closing ports and has threatened to leave": the second deed is the speaker's own.</summary>
    private static string WithoutFurtherDeed(string words) => FurtherDeed().Match(words) is { Success: true } deed ? words[..deed.Groups["own"].Index] : words;

    private static string WithoutSpeaker(ReadReport report, Position position)
    {
        var words = report.WordsAt(position.Content);
        var text = report.Report.Document.Content;
        if (Speaking().Match(words) is { Success: true, Index: > 0 } spoken) return words[..spoken.Index];
        return Saying().IsMatch(text.AsSpan(position.Content.End)) && words.LastIndexOf(',') is var comma and > 0 ? words[..comma] : words;
    }

    [GeneratedRegex(@", [^,]{3,80} (?:said|says|reported|told|added)\b[^,]*$")]
    private static partial Regex Speaking();

    [GeneratedRegex(@"(?<=\w \w+)(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| (?:yesterday|today|tomorrow))\.?$")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(?:not )?[a-z]+ing\b.*?(?<own>,? and (?:has|have|had|will|would|is|are|was|were) )", RegexOptions.Singleline)]
    private static partial Regex FurtherDeed();

    [GeneratedRegex(@"^\s(?:said|says|told|added)\b")]
    private static partial Regex Saying();
}
