using Parley.Language.Coreference;

namespace Parley.Training.Coreference;

/// <summary>The ranker in training: a log-linear model of the antecedents of a mention, learned with AdaGrad.</summary>
/// <remarks>
/// The loss is that of Durrett and Klein, "Easy Victories and Uphill Battles in Coreference Resolution", EMNLP 2013: the likelihood of all right
/// antecedents together, with what wrong choices cost added to their scores. Single-threaded and deterministic.
/// </remarks>
internal sealed class AntecedentRanker
{
    private const int Size = 1 << 18;
    private const float Rate = 0.1f;
    private const float Decay = 1e-6f;
    private readonly float[] _weights = new float[Size];
    private readonly float[] _squares = new float[Size];
    private readonly List<ulong[]> _choices = [];
    private readonly List<bool> _right = [];
    private readonly List<float> _costs = [];

    /// <summary>Forgets the choices of the mention before.</summary>
    public void Begin()
    {
        _choices.Clear();
        _right.Clear();
        _costs.Clear();
    }

    /// <summary>Adds a choice.</summary>
    public void Add(ReadOnlySpan<ulong> features, bool isRight, float cost)
    {
        _choices.Add(features.ToArray());
        _right.Add(isRight);
        _costs.Add(isRight ? 0 : cost);
    }

    /// <summary>Learns from the choices.</summary>
    public void Learn()
    {
        var scores = new float[_choices.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = _costs[i];
            foreach (var feature in _choices[i]) scores[i] += _weights[feature & (Size - 1)];
        }

        var top = scores.Max();
        double all = 0, right = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - top);
            all += scores[i];
            if (_right[i]) right += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            var gradient = (float)(scores[i] / all - (_right[i] ? scores[i] / Math.Max(right, 1e-30) : 0));
            if (Math.Abs(gradient) < 1e-4f) continue;
            foreach (var feature in _choices[i]) Step((int)(feature & (Size - 1)), gradient);
        }
    }

    /// <summary>The model of the weights learned, in small integers.</summary>
    public CoreferenceModel ToModel()
    {
        var scale = short.MaxValue / Math.Max(1, _weights.Max(Math.Abs)) / 16;
        return new CoreferenceModel(Array.ConvertAll(_weights, weight => (short)MathF.Round(weight * scale)));
    }

    private void Step(int at, float gradient)
    {
        gradient += Decay * _weights[at];
        _squares[at] += gradient * gradient;
        _weights[at] -= Rate * gradient / (MathF.Sqrt(_squares[at]) + 1e-6f);
    }
}
