namespace Parley.Language.Dates;

/// <summary>What a word or sign can do in an expression of time, or near one.</summary>
internal enum TimeClass : byte
{
    /// <summary>The end of a paragraph, or of the text.</summary>
    Break,

    /// <summary>Any other word or sign.</summary>
    Other,

    /// <summary>Digits; the value is the number, which has at most nine digits.</summary>
    Number,

    /// <summary>"1980s"; the value is its first year.</summary>
    Decade,

    /// <summary>"Q3"; the value is 1 to 4.</summary>
    QuarterCode,

    /// <summary>"FY2019", "FY19"; the value is the year.</summary>
    FiscalCode,

    /// <summary>"-" or "–".</summary>
    Hyphen,

    /// <summary>"/".</summary>
    Slash,

    /// <summary>",".</summary>
    Comma,

    /// <summary>"." inside a sentence.</summary>
    Dot,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>"'s" or an apostrophe after a word.</summary>
    Possessive,

    /// <summary>"March", "Mar"; the value is 1 to 12.</summary>
    Month,

    /// <summary>"Tuesday"; the value is 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary>"Tue", which counts only before a date.</summary>
    WeekdayShort,

    /// <summary>"week"; the value is a <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>"weekend".</summary>
    Weekend,

    /// <summary>"yesterday" (-1), "today" (0), "tomorrow" (1).</summary>
    DayWord,

    /// <summary>"morning".</summary>
    DayPart,

    /// <summary>"spring" (1) to "winter" (4).</summary>
    Season,

    /// <summary>"last" (-1), "this" (0), "next" (1).</summary>
    Relative,

    /// <summary>"recent".</summary>
    Recent,

    /// <summary>"previous", "following": counts from something said before.</summary>
    Anaphoric,

    /// <summary>"beginning" (-1), "middle" (0), "end" (1).</summary>
    Edge,

    /// <summary>"early" (-1), "mid" (0), "late" (1).</summary>
    Part,

    /// <summary>"earlier" (-1), "later" (1).</summary>
    Comparative,

    /// <summary>"rest", "remainder".</summary>
    Rest,

    /// <summary>"the".</summary>
    The,

    /// <summary>"a", "an".</summary>
    A,

    /// <summary>"of".</summary>
    Of,

    /// <summary>"in".</summary>
    In,

    /// <summary>"on", "at", and words of approximation.</summary>
    On,

    /// <summary>"within".</summary>
    Within,

    /// <summary>"over".</summary>
    Over,

    /// <summary>"for".</summary>
    For,

    /// <summary>"between".</summary>
    Between,

    /// <summary>"to".</summary>
    To,

    /// <summary>"through".</summary>
    Through,

    /// <summary>"and", "or".</summary>
    And,

    /// <summary>"by".</summary>
    By,

    /// <summary>"before".</summary>
    Before,

    /// <summary>"until".</summary>
    Until,

    /// <summary>"since".</summary>
    Since,

    /// <summary>"from", "starting", "effective".</summary>
    From,

    /// <summary>"after".</summary>
    After,

    /// <summary>"not", "no".</summary>
    Not,

    /// <summary>"ahead", "prior".</summary>
    Ahead,

    /// <summary>"than".</summary>
    Than,

    /// <summary>"as".</summary>
    As,

    /// <summary>"ago".</summary>
    Ago,

    /// <summary>"now", "hence".</summary>
    Now,

    /// <summary>"time".</summary>
    Time,

    /// <summary>"old".</summary>
    Old,

    /// <summary>"ended", "ending".</summary>
    Ended,

    /// <summary>"began", "begun".</summary>
    Began,

    /// <summary>"fiscal", "marketing" (before "year").</summary>
    Fiscal,

    /// <summary>"half".</summary>
    Half,

    /// <summary>A word that may stand between a number and its unit: "working", "full".</summary>
    Filler,

    /// <summary>"couple", "few", "dozen"; the value is about how many.</summary>
    Quantity,

    /// <summary>"three".</summary>
    NumberWord,

    /// <summary>"third", "3rd".</summary>
    Ordinal,

    /// <summary>"final".</summary>
    Final,

    /// <summary>A word that makes the number before it no date: "pct", "tonnes".</summary>
    Measure,

    /// <summary>A word that tells that what is said lies ahead: "will", "scheduled".</summary>
    Future,

    /// <summary>A verb of reporting.</summary>
    Report,

    /// <summary>A word that tells that what is said lies behind: "met".</summary>
    Past,

    /// <summary>"his", "these".</summary>
    Determiner,

    /// <summary>The first word of a holiday's name.</summary>
    Holiday,
}
