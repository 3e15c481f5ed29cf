using Parley.Text;

namespace Parley.Talks.Journal;

/// <summary>Something that was found in the record.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Published">Its day, or null.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Publisher">Its publisher, or null.</param>
/// <param name="Passage">Where in its text: the sentence of the claim, or the first with one of the words.</param>
/// <param name="Quote">The words there.</param>
/// <param name="Claim">Who does what there, or null when reports were looked for.</param>
public sealed record Finding(string Report, DateOnly? Published, string? Title, string? Publisher, Span Passage, string Quote, Claim? Claim);

/// <summary>A position, meeting or measure, as it is looked for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Deed">The act of a position, the status of a meeting or measure.</param>
/// <param name="Holder">Whose it is; a meeting is a claim of each of its parties.</param>
/// <param name="Party">The party of whose it is, or null.</param>
/// <param name="Target">To whom it is addressed, or null.</param>
/// <param name="Issue">What it is about, or null.</param>
/// <param name="Confidence">How sure the reader is, 0 to 1; 1 when a person confirmed it.</param>
public sealed record Claim(ClaimKind Kind, string Deed, string Holder, string? Party, string? Target, string? Issue, double Confidence);
