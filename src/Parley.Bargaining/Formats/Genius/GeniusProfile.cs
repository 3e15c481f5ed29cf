using Parley.Bargaining.Scenarios;
using Parley.Talks;

namespace Parley.Bargaining.Formats.Genius;

/// <summary>One party's file, before it is set against the others.</summary>
/// <param name="Party">The party: the file's name.</param>
/// <param name="Issues">The issues as this file names them.</param>
/// <param name="Preference">What the party gains.</param>
internal sealed record GeniusProfile(string Party, ValueList<BargainingIssue> Issues, Preference Preference);
