using Parley.Talks;

namespace Parley.Desk.Bargains;

/// <summary>What was written.</summary>
/// <param name="Files">The files, by their paths.</param>
/// <param name="Notes">What was passed over in reading, and what could not be kept as it was.</param>
public sealed record ConversionView(ValueList<string> Files, ValueList<string> Notes);
