using Parley.Talks;

namespace Parley.Standings.Meetings;

/// <summary>Accounts of meetings, put together, by the days on which their meeting can lie: an account is set beside those only that are near.</summary>
internal sealed class RoundCalendar
{
    private readonly List<List<Told<Meeting>>> _rounds = [];
    private readonly Dictionary<int, List<int>> _byWeek = [];

    /// <summary>The accounts of each round, in the order in which the rounds were begun.</summary>
    public IReadOnlyList<List<Told<Meeting>>> Rounds => _rounds;

    /// <summary>The rounds that an account can belong to by its days, in the order in which they were begun.</summary>
    public IEnumerable<List<Told<Meeting>>> Near(Told<Meeting> told)
    {
        var near = new SortedSet<int>();
        var (first, last) = SameMeeting.DaysOf(told);
        foreach (var week in Weeks(first - SameMeeting.DaysOfOneRound, last + SameMeeting.DaysOfOneRound))
        {
            if (_byWeek.TryGetValue(week, out var rounds)) near.UnionWith(rounds);
        }

        return near.Select(round => _rounds[round]);
    }

    /// <summary>Begins a round.</summary>
    public void Begin(Told<Meeting> told)
    {
        var (first, last) = SameMeeting.DaysOf(told);
        foreach (var week in Weeks(first, last))
        {
            if (!_byWeek.TryGetValue(week, out var rounds)) _byWeek.Add(week, rounds = []);
            rounds.Add(_rounds.Count);
        }

        _rounds.Add([told]);
    }

    private static IEnumerable<int> Weeks(int first, int last) => Enumerable.Range(Week(first), Week(last) - Week(first) + 1);

    private static int Week(int day) => (int)Math.Floor(day / 7.0);
}
