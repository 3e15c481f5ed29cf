using Parley.Text;

namespace Parley.Talks;

/// <summary>A person or body that a report speaks of.</summary>
/// <param name="Name">The fullest name that the report gives, without titles ("Clayton Yeutter"); canonical for states and blocs.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Role">Its office as the report gives it ("Treasury Secretary"), or null.</param>
/// <param name="Party">The state, bloc or organisation that it belongs to, canonical, or null.</param>
/// <param name="Mentions">Where the report names it, in order; at least one.</param>
public sealed record Actor(string Name, ActorKind Kind, string? Role, string? Party, ValueList<Span> Mentions);

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A state.</summary>
    State,

    /// <summary>A bloc or organisation of states.</summary>
    Bloc,

    /// <summary>A company, ministry, union, committee or other body.</summary>
    Organisation,
}
