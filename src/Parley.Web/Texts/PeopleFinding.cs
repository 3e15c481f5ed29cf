using Parley.Desk.Overviews;
using Parley.Talks;
using Parley.Web.Pieces;

namespace Parley.Web.Texts;

/// <summary>Says in a sentence who is heard most.</summary>
internal static class PeopleFinding
{
    public static string Of(IReadOnlyCollection<OverviewPerson> people)
    {
        var named = people.Where(person => person.Kind == ActorKind.Person).ToList();
        if (named.Count == 0) return "Nobody is called by name";
        var known = Wording.Count(named.Count, "person is", "people are");
        var first = named.MaxBy(person => person.Statements)!;
        return first.Statements == 0 ? $"{known} called by name; none is quoted" : $"{known} called by name; {first.Name} is quoted most, {Wording.Count(first.Statements, "time")}";
    }
}
