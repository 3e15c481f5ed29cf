using System.Globalization;
using Parley.Talks.Forecasts;
using Parley.Web.Pieces;

namespace Parley.Web.Texts;

/// <summary>Says in a sentence how good forecasts were.</summary>
internal static class TrackFinding
{
    private const int Enough = 20;

    public static string Of(Score? score)
    {
        if (score is null) return "No question is resolved yet: these forecasts have no track record.";
        var skill = score.Skill.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
        var beside = score.Skill switch
        {
            > 0 => $"{skill} better than the base rate",
            < 0 => $"{skill.TrimStart('-')} worse than the base rate",
            _ => "as good as the base rate",
        };
        var few = score.Count < Enough ? "; too few to judge by" : "";
        return $"{Wording.Count(score.Count, "forecast")} resolved, {beside}{few}.";
    }
}
