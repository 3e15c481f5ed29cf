using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>Knows who meets whom in a report's lead: "President X met with President Y of Peru".</summary>
internal static class Encounter
{
    private const int LeadSentences = 2;

    /// <summary>The two parties of the first sentence that names two and tells of their meeting; empty where the lead has no such sentence, or names more before it.</summary>
    public static ValueList<string> InLead(Analysis analysis, SentenceNames[] names, Roster roster)
    {
        foreach (var sentence in analysis.Sentences.Take(LeadSentences))
        {
            List<FoundName> all = [.. names[sentence.Index].All.Where(name => !IsPlace(sentence, names[sentence.Index], name))];
            var parties = PartiesOf(all, roster);
            if (parties.Count > 2) parties = PartiesOf(all.Where(name => name.Hit?.Entry.Kind != GazetteerKind.Bloc), roster);
            if (parties.Count == 2 && sentence.Any(Meets)) return parties;
            if (parties.Count > 2) break;
        }

        return [];
    }

    private static ValueList<string> PartiesOf(IEnumerable<FoundName> names, Roster roster) =>
        names.Select(name => name.Hit?.Entry.Owner ?? roster.Find(name.Words)?.Party).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>Where they meet takes no part: "in Peru", "on a visit to Peru", "in Lima, Peru".</summary>
    private static bool IsPlace(Sentence sentence, SentenceNames names, FoundName name)
    {
        if (name.Hit is not { } hit || name.First == 0) return name.Hit?.Sense == GazetteerSense.City;
        return hit.Sense == GazetteerSense.City || sentence.Words[name.First - 1] switch
        {
            "in" or "In" or "to" => true,
            "," => name.First > 1 && names.At(name.First - 2)?.Hit?.Sense is GazetteerSense.City or GazetteerSense.Seat,
            _ => false,
        };
    }

    private static bool Meets(Token word) =>
        (word.Class == WordClass.Verb && word.Lemma is "meet" or "speak" or "talk" or "host" or "welcome" or "receive" or "confer" or "hold" or "visit")
        || (word.Class == WordClass.Noun && word.Lemma is "talk" or "meeting" or "summit" or "call" or "visit" or "negotiation" or "consultation");
}
