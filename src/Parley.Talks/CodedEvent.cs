namespace Parley.Talks;

/// <summary>A row of event data: what one actor did to another on a day, by its code in CAMEO.</summary>
/// <remarks>Schrodt, "CAMEO: Conflict and Mediation Event Observations Event and Actor Codebook" (2012).</remarks>
/// <param name="Day">The day that the event is dated.</param>
/// <param name="Actor">Who acts: a state or bloc by its canonical name, or the actor as the data name it.</param>
/// <param name="Target">Who is acted upon, named in the same way.</param>
/// <param name="Cameo">The CAMEO code, two to four digits ("057": sign formal agreement); the first two are the root.</param>
/// <param name="Origin">Where the row comes from (a report's id, or file and line), or null.</param>
public sealed record CodedEvent(DateOnly Day, string Actor, string Target, string Cameo, string? Origin = null);
