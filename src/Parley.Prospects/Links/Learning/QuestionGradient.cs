using Parley.Prospects.Links.Features;

namespace Parley.Prospects.Links.Learning;

/// <summary>The gradient of the loss in one question; used again for others.</summary>
internal sealed class QuestionGradient
{
    private readonly float[] _features = new float[Layout.Length];
    private readonly List<(int Rule, float Slope)> _rules = [];

    /// <summary>The relation that was asked for.</summary>
    public int Relation { get; private set; }

    /// <summary>By the weights of the features.</summary>
    public Span<float> Features => _features;

    /// <summary>By the weights of rules, some of them more than once.</summary>
    public IReadOnlyList<(int Rule, float Slope)> Rules => _rules;

    /// <summary>Starts anew.</summary>
    public void Reset(int relation)
    {
        Relation = relation;
        _features.AsSpan().Clear();
        _rules.Clear();
    }

    /// <summary>Adds the slopes of the rules that saw an earlier relation.</summary>
    public void AddRule(int relation, RuleFeatures features, float factor)
    {
        var start = relation * RuleFeatures.Count;
        _rules.Add((start, factor * features.Recent));
        _rules.Add((start + 1, factor * features.Fresh));
        _rules.Add((start + 2, factor));
    }
}
