using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Talks;

namespace Parley.Standings.Words;

/// <summary>Tells whether a sentence says when something was or is to be.</summary>
internal static partial class TimeWords
{
    /// <summary>Whether a day, month, year, or a word like "today" is in the sentence.</summary>
    public static bool AreIn(string sentence) => Time().IsMatch(sentence);

    /// <summary>Whether a sentence names a date: a day by its month, its weekday or as seen from the report, a month by its name or as part of a longer time.</summary>
    public static bool Name(string sentence, PartialDate date)
    {
        if (date.Month is null || sentence.Contains($"{date}", StringComparison.Ordinal) || sentence.Contains(date.First.ToString("MMM", CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase)) return true;
        return date.Day is null
            ? LongTime().IsMatch(sentence)
            : sentence.Contains($"{date.First.DayOfWeek}", StringComparison.OrdinalIgnoreCase) || Today().IsMatch(sentence);
    }

    [GeneratedRegex(@"\b(?:today|tomorrow|tonight|yesterday|this (?:morning|afternoon|evening))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Today();

    [GeneratedRegex(@"\b(?:months?|quarters?|years?|spring|summer|autumn|fall|winter)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LongTime();

    [GeneratedRegex(
        @"\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekend|weeks?|months?|days?|spring|summer|autumn|fall|winter"
        + @"|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|years?|(?:19|20)[0-9]{2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
