using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Factions;

/// <summary>Knows the verbs by which members of a party take sides.</summary>
internal static class FactionWords
{
    /// <summary>Whether a verb says what somebody is for or against.</summary>
    public static bool Wants(Token verb) => verb.Is(
        "want", "seek", "favour", "favor", "oppose", "reject", "support", "push", "press", "demand", "urge", "advocate", "insist", "resist", "back", "argue",
        "call", "prefer", "warn", "object", "refuse", "pressure", "lobby", "fight", "champion", "dispute", "distrust", "fear");

    /// <summary>Whether a verb says what somebody is for or against, or thinks of it.</summary>
    public static bool TakesSide(Token verb) => Wants(verb) || verb.Is("complain", "believe", "doubt", "question", "criticise", "criticize", "welcome", "contend", "worry", "maintain");
}
