using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>A rule that proposes stances from one construction; what it proposes is judged afterwards.</summary>
internal interface IPositionRule
{
    /// <summary>What it documents of itself.</summary>
    Rule Rule { get; }

    /// <summary>Proposes the stances that rest on a word.</summary>
    void Read(PositionScene scene, Token word);
}
