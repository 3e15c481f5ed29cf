using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Tells the rung of an office from its words.</summary>
/// <remarks>
/// Reads "Deputy Fisheries Minister" as one below a minister, "Secretary for Mines" as a minister, and "former premier" as none. A near
/// miss: "president of the Anglers' Union" leads no state.
/// </remarks>
internal static class OfficeLevel
{
    private const int LongestOffice = 4;

    /// <summary>The rung of a person's role as the report writes it; unspecified for an office outside the ladder or held before.</summary>
    public static MeetingLevel Of(string role)
    {
        var title = role.Replace(" - ", "-", StringComparison.Ordinal).ToLowerInvariant();
        if (title.Split(' ').Any(IsPast)) return MeetingLevel.Unspecified;
        if (OfficeLexicon.AtEndOf(title) is { } office) return Ranked(office, title[..^office.Title.Length].Split(' '));
        var end = title.IndexOf(" for ", StringComparison.Ordinal) is var portfolio and > 0 ? portfolio : title.IndexOf(" of ", StringComparison.Ordinal);
        return end > 0 && Of(title[..end]) is var level and not MeetingLevel.Leaders ? level : MeetingLevel.Unspecified;
    }

    /// <summary>The rung of the office that ends at a word of a sentence; unspecified where none ends.</summary>
    public static MeetingLevel EndingAt(Token token)
    {
        var sentence = token.Sentence;
        if (OfficeLexicon.EndingAt(sentence, token.Index) is not { } found || IsInsideLonger(token)) return MeetingLevel.Unspecified;
        var before = Before(sentence, found.First).ToList();
        return before.Exists(IsPast) ? MeetingLevel.Unspecified : Ranked(found.Office, before);
    }

    /// <summary>Between "deputy" and "minister" stands the portfolio; the president of a bank leads no state.</summary>
    private static MeetingLevel Ranked(Office office, IEnumerable<string> before) => office.Level switch
    {
        MeetingLevel.Ministerial when before.Any(word => word is "deputy" or "vice" or "assistant" or "junior") => MeetingLevel.ViceMinisterial,
        MeetingLevel.Leaders when before.Any(word => word.EndsWith("bank", StringComparison.Ordinal) || word is "reserve" or "board" or "association" or "federation" or "union" or "company" or "chamber") => MeetingLevel.Unspecified,
        _ => office.Level,
    };

    /// <summary>The "president" of "president's envoy", the "chancellor" of "chancellor of the exchequer".</summary>
    private static bool IsInsideLonger(Token token)
    {
        for (var end = token.Index + 1; end < Math.Min(token.Sentence.Count, token.Index + LongestOffice); end++)
        {
            if (OfficeLexicon.EndingAt(token.Sentence, end) is { } longer && longer.First <= token.Index) return true;
        }

        return false;
    }

    /// <summary>The words that stand without a break before an office, the nearest first, in lower case.</summary>
    private static IEnumerable<string> Before(Sentence sentence, int office)
    {
        for (var i = office - 1; i >= 0 && sentence.Classes[i] is WordClass.Adj or WordClass.Noun or WordClass.Propn; i--) yield return sentence.Words[i].ToLowerInvariant();
    }

    /// <summary>Whoever held an office before meets without its rank.</summary>
    private static bool IsPast(string word) => word is "former" or "ex" or "retired" or "onetime" or "then";
}
