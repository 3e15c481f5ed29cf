using Parley.Prospects.Features;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Engine;

/// <summary>The numbers of a question: those shared by all questions on a pair and day, then its own.</summary>
/// <param name="names">Takes the names of the numbers, or null.</param>
internal sealed class ForecastRow(List<string>? names = null)
{
    private readonly FeatureList _list = new(names);
    private (Dyad Pair, int Day)? _shared;
    private int _own;

    /// <summary>All numbers.</summary>
    public ReadOnlySpan<float> All => _list.Values;

    /// <summary>The numbers of the question's own history.</summary>
    public ReadOnlySpan<float> Own => _list.Values[_own..];

    /// <summary>Finds the numbers of a question as of the world's day.</summary>
    public void Fill(WorldMemory world, DyadQuestion question, float baseRate)
    {
        if (_shared != (question.Pair, world.Day))
        {
            _list.Keep(0);
            SharedFeatures.Add(_list, world, question.Pair);
            (_shared, _own) = ((question.Pair, world.Day), _list.Count);
        }

        _list.Keep(_own);
        OwnFeatures.Add(_list, world, question, baseRate);
    }
}
