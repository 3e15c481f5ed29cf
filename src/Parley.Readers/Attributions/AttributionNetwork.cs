using Parley.Language.Models;
using Parley.Language.Networks;

namespace Parley.Readers.Attributions;

/// <summary>The network by which cues and their roles are scored.</summary>
/// <remarks>
/// An encoder reads the sentences. A hidden layer over each token scores it as a cue. For a cue, every token of its window is a
/// mixture of three views (of the token, of the cue, of the top of the branch on which the token hangs) and of its <see cref="RoleFacts"/>; a
/// quasi-recurrent layer reads the window both ways, and scores the roles.
/// </remarks>
/// <param name="encoder">Reads the sentences.</param>
/// <param name="facts">The embeddings of facts.</param>
internal sealed class AttributionNetwork(Encoder encoder, QuantisedRows facts)
{
    /// <summary>The width of the layer from which cues are scored.</summary>
    public const int CueWidth = 64;

    /// <summary>The width of a view, and of the mixture of views and facts.</summary>
    public const int Mixed = 96;

    /// <summary>The width of the recurrent layer, one way.</summary>
    public const int Hidden = 64;

    /// <summary>The columns of scores, of which as many are used as there are labels.</summary>
    public const int Scores = 16;

    public Encoder Encoder { get; } = encoder;

    public QuantisedRows Facts { get; } = facts;

    public Dense CueInner { get; private init; } = new(Encoder.Width, CueWidth);

    public Dense CueScores { get; private init; } = new(CueWidth, Scores);

    /// <summary>What a token is as itself, for a mixture.</summary>
    public Dense AsItself { get; private init; } = new(Encoder.Width, Mixed);

    /// <summary>What a token is as the cue.</summary>
    public Dense AsCue { get; private init; } = new(Encoder.Width, Mixed);

    /// <summary>What a token is as the top of a branch.</summary>
    public Dense AsTop { get; private init; } = new(Encoder.Width, Mixed);

    public Dense Gates { get; private init; } = new(Mixed, Recurrence.GateCount * Hidden);

    public Dense RoleScores { get; private init; } = new(2 * Hidden, Scores);

    /// <summary>The scores of steps from label to label of cues; only the bias is used.</summary>
    public Dense CueSteps { get; private init; } = new(1, Scores);

    /// <summary>The scores of steps from role to role; only the bias is used.</summary>
    public Dense RoleSteps { get; private init; } = new(1, Scores);

    public IReadOnlyList<Dense> Layers => [CueInner, CueScores, CueSteps, AsItself, AsCue, AsTop, Gates, RoleScores, RoleSteps];

    /// <summary>The layers that tokens go through.</summary>
    private IReadOnlyList<Dense> Applied => [CueInner, CueScores, AsItself, AsCue, AsTop, Gates, RoleScores];

    /// <exception cref="ModelException">A section is missing or of another size.</exception>
    public static AttributionNetwork Read(ModelFile file)
    {
        var network = new AttributionNetwork(Encoder.Read(file), QuantisedRows.Read(file, "facts"));
        Dense.Read(file, "layers", network.Layers);
        foreach (var layer in network.Applied) layer.Settle();
        return network;
    }

    public void Write(ModelFileWriter file)
    {
        Encoder.Write(file);
        Facts.Write(file, "facts");
        Dense.Write(file, "layers", Layers);
    }

    /// <summary>The same network with another encoder or other embeddings of facts.</summary>
    public AttributionNetwork With(Encoder encoder, QuantisedRows facts) => new(encoder, facts)
    {
        CueInner = CueInner,
        CueScores = CueScores,
        AsItself = AsItself,
        AsCue = AsCue,
        AsTop = AsTop,
        Gates = Gates,
        RoleScores = RoleScores,
        CueSteps = CueSteps,
        RoleSteps = RoleSteps,
    };
}
