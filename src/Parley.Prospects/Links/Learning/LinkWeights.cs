using System.Numerics.Tensors;
using Parley.Prospects.Links.Features;

namespace Parley.Prospects.Links.Learning;

/// <summary>The weights of a log-linear model: shared ones, what each relation adds to them, and those of its rules.</summary>
internal sealed class LinkWeights
{
    private const float SharedRate = 0.1f;
    private const float OwnRate = 0.05f;
    private const float OwnPenalty = 1e-4f;
    private const float RuleRate = 0.05f;
    private const float RulePenalty = 1e-5f;

    private readonly AdaptiveVector _shared = new(Layout.Length, SharedRate, 0);
    private readonly List<AdaptiveVector> _own = [];
    private readonly List<AdaptiveVector> _rules = [];

    /// <summary>How many relations there are weights for.</summary>
    public int Relations => _own.Count;

    /// <summary>Makes weights for at least so many relations; those of new ones are nought.</summary>
    public void MakeRoom(int relations)
    {
        while (_own.Count < relations)
        {
            _own.Add(new AdaptiveVector(Layout.Length, OwnRate, OwnPenalty));
            _rules.Add(new AdaptiveVector(0, RuleRate, RulePenalty));
        }

        foreach (var rules in _rules) rules.Lengthen(RuleFeatures.Count * relations);
    }

    /// <summary>The weights of the features where a relation is asked for.</summary>
    public float[] Features(int relation)
    {
        var sum = new float[Layout.Length];
        TensorPrimitives.Add(_shared.Values, _own[relation].Values, sum);
        return sum;
    }

    /// <summary>The weights of the rules that lead to a relation, <see cref="RuleFeatures.Count"/> for each earlier relation.</summary>
    public ReadOnlySpan<float> Rules(int relation) => _rules[relation].Values;

    /// <summary>Takes a step against the gradient of one question.</summary>
    public void Step(QuestionGradient gradient)
    {
        _shared.Step(gradient.Features);
        _own[gradient.Relation].Step(gradient.Features);
        foreach (var (rule, slope) in gradient.Rules) _rules[gradient.Relation].Step(rule, slope);
    }
}
