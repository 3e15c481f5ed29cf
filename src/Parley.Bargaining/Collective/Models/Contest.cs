namespace Parley.Bargaining.Collective.Models;

/// <summary>Who would win if all took sides between the positions of any two actors, each with its weight times how much nearer one of the two lies to it.</summary>
internal sealed class Contest
{
    private readonly DisputedIssue _issue;
    private readonly double[,] _votes;

    /// <summary>Counts the votes for each pair.</summary>
    public Contest(DisputedIssue issue)
    {
        var actors = issue.Stakes.Count;
        (_issue, _votes) = (issue, new double[actors, actors]);
        for (var first = 0; first < actors; first++)
        {
            for (var second = 0; second < actors; second++)
            {
                for (var voter = 0; voter < actors; voter++) _votes[first, second] += Votes(voter, voter, first, second);
            }
        }
    }

    /// <summary>The share of the votes for the position of the first actor against that of the second; a half when nobody votes.</summary>
    public double Strength(int first, int second) => Share(_votes[first, second], _votes[second, first]);

    /// <summary>The same if one actor stood at the position of the second.</summary>
    public double StrengthIfMoved(int first, int second, int mover) => Share(
        _votes[first, second] - Votes(mover, mover, first, second),
        _votes[second, first] - Votes(mover, mover, second, first) + Votes(mover, second, second, first));

    private static double Share(double votes, double against)
    {
        const double Rounding = 1e-12;
        return votes + against > Rounding ? Math.Clamp(votes / (votes + against), 0, 1) : 0.5;
    }

    /// <summary>What an actor, standing at the position of one, brings to the first against the second.</summary>
    private double Votes(int voter, int place, int first, int second)
    {
        var stakes = _issue.Stakes;
        var nearer = Math.Abs(stakes[place].Position - stakes[second].Position) - Math.Abs(stakes[place].Position - stakes[first].Position);
        return nearer > 0 ? stakes[voter].Weight * nearer : 0;
    }
}
