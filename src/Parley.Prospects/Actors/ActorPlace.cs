namespace Parley.Prospects.Actors;

/// <summary>Where an actor of event data belongs.</summary>
/// <param name="Code">The code of the state or bloc ("USA", "EUU").</param>
/// <param name="Official">Whether the actor speaks for it.</param>
public readonly record struct ActorPlace(string Code, bool Official);
