namespace Parley.Prospects.Links.Learning;

/// <summary>The candidates that an answer is learnt against, apart from the partners of the head.</summary>
internal sealed class Rivals
{
    /// <summary>How many of the most frequent tails of a relation are always among them.</summary>
    public const int Frequent = 60;

    private const int Drawn = 100;
    private readonly HashSet<int> _known = [];
    private readonly int[] _all = new int[Frequent + 1 + Drawn];
    private int _count;

    /// <summary>The frequent ones and the answer, then those drawn at random.</summary>
    public ReadOnlySpan<int> All => _all.AsSpan(0, _count);

    /// <summary>Whether a candidate stands for the many that were not drawn.</summary>
    public bool IsDrawn(int actor) => !_known.Contains(actor);

    /// <summary>Gathers rivals anew.</summary>
    /// <param name="frequent">The most frequent tails of the relation, at most <see cref="Frequent"/>.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="actors">How many actors there are to draw from.</param>
    /// <param name="draws">Where chance comes from.</param>
    public void Gather(ReadOnlySpan<int> frequent, int answer, int actors, Draws draws)
    {
        _known.Clear();
        _count = 0;
        foreach (var actor in frequent) Know(actor);
        Know(answer);
        var named = _count;
        for (var i = 0; i < Drawn && actors > 0; i++)
        {
            var actor = draws.Next(actors);
            if (!_known.Contains(actor) && !_all.AsSpan(named, _count - named).Contains(actor)) _all[_count++] = actor;
        }
    }

    private void Know(int actor)
    {
        if (_known.Add(actor)) _all[_count++] = actor;
    }
}
