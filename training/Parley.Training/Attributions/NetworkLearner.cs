using Parley.Language.Models;
using Parley.Language.Networks;
using Parley.Readers.Attributions;
using Parley.Training.Networks;

namespace Parley.Training.Attributions;

/// <summary>Teaches the network, an article at a time.</summary>
internal sealed class NetworkLearner
{
    private const float EncoderPace = 0.5f;

    private readonly AttributionNetwork _network;
    private readonly float[] _facts = new float[RoleFacts.Rows * AttributionNetwork.Mixed];
    private readonly Masks _masks = new([0.1f, 0.2f, 0.25f, 0.2f, 0.25f, 0.25f]);
    private readonly EncoderRun _run = new();
    private readonly EncoderLearner _encoder;
    private readonly CueLearner _cues;
    private readonly RoleLearner _roles;
    private float[] _ofEncoded = [];
    private int _time;

    public NetworkLearner(AttributionNetwork network)
    {
        _network = network;
        for (var row = 0; row < RoleFacts.Rows; row++) network.Facts.AddRow(row, _facts.AsSpan(row * AttributionNetwork.Mixed, AttributionNetwork.Mixed));
        _run.Masks = _masks;
        _encoder = new EncoderLearner(network.Encoder);
        _cues = new CueLearner(network, _masks);
        _roles = new RoleLearner(network, _facts, _masks);
    }

    /// <summary>The network as it stands.</summary>
    public AttributionNetwork Network => _network.With(_network.Encoder, QuantisedRows.Of(_facts, AttributionNetwork.Mixed));

    /// <summary>Learns from an article; that what it takes for other cues in it have neither source nor content is learnt too.</summary>
    /// <param name="text">The article.</param>
    /// <param name="rate">The learning rate.</param>
    /// <returns>The loss of its cues and of their roles.</returns>
    public (double Cues, double Roles) Learn(AttributionText text, float rate)
    {
        _time++;
        _network.Encoder.Encode(text.Table.Sentences, _run);
        _ofEncoded = Room.Clear(_ofEncoded, _run.Count * Encoder.Width);
        var ofCues = _cues.Learn(_run, text.Cues, _ofEncoded);
        RoleTask[] tasks = [.. text.Roles, .. _cues.Mistaken.Select(text.Without)];
        var ofRoles = _roles.Learn(_run, tasks, _ofEncoded);
        _encoder.Pass(_run, _masks, _ofEncoded);
        _encoder.Step(rate * EncoderPace, _time);
        _cues.Step(rate, _time);
        _roles.Step(tasks, rate, _time);
        return (ofCues, ofRoles);
    }
}
