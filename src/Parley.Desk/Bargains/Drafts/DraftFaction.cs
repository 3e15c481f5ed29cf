using Parley.Desk.Briefs;
using Parley.Standings;
using Parley.Standings.Factions;
using Parley.Talks;

namespace Parley.Desk.Bargains.Drafts;

/// <summary>A faction of a draft: a party itself, or a group within it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">Who belongs to it, as reports name them; none for the party itself.</param>
/// <param name="Citation">The latest sentence that tells of it; null for the party itself.</param>
internal sealed record DraftFaction(string Name, ValueList<string> Members, Citation? Citation)
{
    private const int MostGroups = 4;
    private const int LongestName = 60;

    /// <summary>The factions of a party: first itself, then the groups that most reports tell of, each of another name.</summary>
    public static ValueList<DraftFaction> Of(string party, IEnumerable<Camp> camps)
    {
        var groups = camps.Where(camp => camp.Party == party).OrderByDescending(camp => camp.Reports).Select(camp => Group(party, camp)).DistinctBy(group => group.Name).Take(MostGroups);
        return [new(party, [], null), .. groups];
    }

    /// <summary>A group by its members, or by what it wants; the party is named, since groups of two parties may be called alike.</summary>
    private static DraftFaction Group(string party, Camp camp)
    {
        var name = camp.Members.Count > 0 ? Phrases.List(camp.Members) : $"those for {Phrases.Clause(camp.Stance)}";
        return new($"{party}, {Phrases.Shorten(YamlText.Plain(name), LongestName)}", camp.Members, camp.Citations[^1]);
    }
}
