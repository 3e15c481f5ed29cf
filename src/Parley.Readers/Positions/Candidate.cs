using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Positions;

/// <summary>A stance that a rule proposes, before it is judged.</summary>
/// <param name="Rule">The rule that proposes it.</param>
/// <param name="Trigger">The word that it rests on.</param>
/// <param name="Holder">Who takes it.</param>
/// <param name="Act">What the holder does.</param>
/// <param name="Addressed">The one whom the construction addresses, or null.</param>
/// <param name="Content">What it is about.</param>
/// <param name="Place">Where the content stands to the trigger ("clause", "obj", "for").</param>
/// <param name="Speaker">Who says the clause, or null for the reporter.</param>
internal sealed record Candidate(
    string Rule,
    Token Trigger,
    Mention Holder,
    PositionAct Act,
    Mention? Addressed,
    Span Content,
    string Place,
    Mention? Speaker)
{
    /// <summary>Whether the stance is denied by a "not".</summary>
    public bool IsNegated { get; init; }

    /// <summary>The modal verb of the trigger, or empty.</summary>
    public string Modal { get; init; } = "";

    /// <summary>How the holder is found: subject, possessor, speaker.</summary>
    public string HolderPlace { get; init; } = "subject";

    /// <summary>Whether the holder takes it together with others ("both sides").</summary>
    public bool IsJoint { get; init; }
}
