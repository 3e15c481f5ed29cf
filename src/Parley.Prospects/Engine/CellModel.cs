using Parley.Prospects.Learning;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Engine;

/// <summary>What was learnt of one kind of question and one length of window.</summary>
/// <param name="Kind">What is asked about.</param>
/// <param name="Days">The length of the window.</param>
/// <param name="BaseRate">How often such questions came true in training, 0 to 1.</param>
/// <param name="References">How often those of each <see cref="ReferenceClass"/> did.</param>
/// <param name="Held">How much of what sets a pair apart from its class is kept: 1, or less where windows are long and pairs were watched for a short time.</param>
/// <param name="History">Log-odds from the pair's history of the very thing.</param>
/// <param name="Linear">Log-odds from everything known.</param>
internal sealed record CellModel(QuestionKind Kind, int Days, float BaseRate, ReferenceRate[] References, float Held, LinearModel History, LinearModel Linear)
{
    /// <summary>The log-odds that each part gives a row, the season's lift not counted.</summary>
    /// <param name="row">All numbers of the question.</param>
    /// <param name="own">How many of them, at the end, are its own history.</param>
    public (float History, float Linear) Score(ReadOnlySpan<float> row, int own) => (History.Score(row[^own..]), Linear.Score(row));

    /// <summary>Draws log-odds towards those of a reference class.</summary>
    /// <param name="score">What the parts say.</param>
    /// <param name="reference">The class.</param>
    public float Kept(float score, int reference)
    {
        var start = Odds.Of(References[reference].Rate);
        return start + (Held * (score - start));
    }
}
