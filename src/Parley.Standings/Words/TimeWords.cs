using System.Text.RegularExpressions;

namespace Parley.Standings.Words;

/// <summary>Tells whether a sentence says when something was or is to be.</summary>
internal static partial class TimeWords
{
    /// <summary>Whether a day, month, year, or a word like "today" is in the sentence.</summary>
    public static bool AreIn(string sentence) => Time().IsMatch(sentence);

    [GeneratedRegex(
        @"\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekend|weeks?|months?|days?|spring|summer|autumn|fall|winter"
        + @"|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|years?|(?:19|20)[0-9]{2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
