using Parley.Language;

namespace Parley.Readers.Positions;

/// <summary>A rule that proposes stances from one construction; what it proposes is judged afterwards.</summary>
internal interface IPositionRule
{
    /// <summary>Proposes the stances that rest on a word.</summary>
    void Read(PositionScene scene, Token word);
}
