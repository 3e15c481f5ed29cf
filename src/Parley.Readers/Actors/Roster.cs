using Parley.Language;

namespace Parley.Readers.Actors;

/// <summary>The named people of a report, each under the fullest form of the name, with office and party.</summary>
internal sealed class Roster
{
    private readonly Dictionary<string, Identity> _byWords;

    private Roster(Dictionary<string, Identity> byWords) => _byWords = byWords;

    /// <summary>Whom a name as written stands for; null when it is no person's.</summary>
    public Identity? Find(string words) => _byWords.GetValueOrDefault(words);

    /// <summary>Draws up the roster of a text.</summary>
    public static Roster Of(Analysis analysis, List<FoundName> names, SentenceNames[] bySentence, Setting setting)
    {
        var people = names.Where(name => name.IsPerson).ToList();
        var fullest = FullestForms(people.Select(person => person.Words));
        var identities = new RosterWriter(analysis, names, people, bySentence, setting, fullest).Write();
        return new Roster(fullest.ToDictionary(pair => pair.Key, pair => identities[pair.Value], StringComparer.Ordinal));
    }

    /// <summary>For each form of a name the longest form that holds all its words, the first one where several do.</summary>
    internal static Dictionary<string, string> FullestForms(IEnumerable<string> forms)
    {
        var distinct = forms.Distinct(StringComparer.Ordinal).ToList();
        return distinct.ToDictionary(form => form, form => distinct
            .Where(other => Contains(other, form))
            .MaxBy(other => other.Count(c => c == ' ')) ?? form);
    }

    private static bool Contains(string longer, string shorter)
    {
        var words = longer.Split(' ');
        var parts = shorter.Split(' ');
        if (parts.Length > words.Length) return false;
        if (longer.EndsWith(" " + shorter, StringComparison.Ordinal) || longer.StartsWith(shorter + " bin ", StringComparison.Ordinal)) return true;
        if (longer.Contains(" bin ", StringComparison.Ordinal) && !shorter.Contains(' ')) return longer.Split(' ').Contains(shorter);
        if (parts.Length == 1) return words[^1] == parts[0] || words[0] == parts[0];
        return words[^1] == parts[^1] && words[0][0] == parts[0][0];
    }
}

/// <summary>Who a named person is.</summary>
/// <param name="Name">The fullest form of the name.</param>
/// <param name="Role">The office, as the lexicon writes it, or null.</param>
/// <param name="Party">The state, bloc or body that the person belongs to, or null.</param>
/// <param name="Voice">For whom the person speaks.</param>
/// <param name="IsCertain">Whether the party is said beside the name and not concluded from the setting.</param>
internal sealed record Identity(string Name, string? Role, string? Party, MentionVoice Voice, bool IsCertain)
{
    /// <summary>Whether the party is only that of the place from which the report comes.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>The name, as written, of the person whom this one serves and whose party is this one's too, or null.</summary>
    public string? Principal { get; init; }

    /// <summary>What both say of one person, the first going before unless only the second is certain.</summary>
    public Identity Or(Identity other)
    {
        var better = (Role is null && other.Role is not null) || (!IsCertain && other.IsCertain) ? other : this;
        var rest = ReferenceEquals(better, this) ? other : this;
        return better with { Role = better.Role ?? rest.Role, Party = better.Party ?? rest.Party };
    }
}
