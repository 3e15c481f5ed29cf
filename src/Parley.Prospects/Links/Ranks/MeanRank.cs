namespace Parley.Prospects.Links.Ranks;

/// <summary>The rank of an answer among all actors: the mean of the best and the worst that ties allow, 1 for the best.</summary>
/// <remarks>Those who are left out of account have a score of minus infinity; those who were never met stand behind all others.</remarks>
internal static class MeanRank
{
    /// <summary>The rank of one who was met.</summary>
    /// <param name="answer">The number of the answer.</param>
    /// <param name="scores">The scores of all who were met, by number.</param>
    public static double Of(int answer, ReadOnlySpan<float> scores)
    {
        var (own, better, equal) = (scores[answer], 0, -1);
        foreach (var score in scores)
        {
            if (score > own) better++;
            else if (score == own) equal++;
        }

        return 1 + better + (equal / 2.0);
    }

    /// <summary>The rank of each one who was never met.</summary>
    /// <param name="scores">The scores of all who were met.</param>
    /// <param name="unmet">How many were not.</param>
    public static double OfUnmet(ReadOnlySpan<float> scores, int unmet) =>
        scores.Length - scores.Count(float.NegativeInfinity) + ((unmet + 1) / 2.0);
}
