using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Pressures;

/// <summary>Knows the predicates whose subject is the pressed.</summary>
/// <remarks>
/// What: "face", "suffer", "exempt", "subject", "liable" ... Why: their subject takes the place of an actor. Hit: "Peru faces new
/// duties": against Peru. Near miss: "Peru raised new duties": by Peru.
/// </remarks>
internal static class Inversion
{
    /// <summary>Whether the subject of the predicate is the pressed.</summary>
    public static bool Is(Token predicate) =>
        predicate.Is("face", "suffer", "incur", "undergo", "escape", "avoid", "fear", "risk", "endure", "weather", "withstand")
        || (predicate.Class is WordClass.Adj or WordClass.Noun && predicate.Is("exempt", "subject", "liable", "vulnerable", "exposed"))
        || (predicate.Is("exempt", "hit", "subject", "free", "spare", "target") && predicate.IsPassive());
}
