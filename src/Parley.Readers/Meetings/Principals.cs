using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Tells between whom a report's talks are when a sentence does not say: the two parties of which it speaks most.</summary>
internal static class Principals
{
    private const int Sides = 2;

    public static ValueList<string> Of(ReportContext context)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in context.Analysis.Sentences)
        {
            foreach (var token in sentence)
            {
                if (context.Cast.MentionOf(token)?.Party is { } party && !MeetingLexicon.IsForum(party)) counts[party] = counts.GetValueOrDefault(party) + 1;
            }
        }

        return counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Sides).Select(pair => pair.Key).ToValueList();
    }
}
