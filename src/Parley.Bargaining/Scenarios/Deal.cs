using Parley.Talks;

namespace Parley.Bargaining.Scenarios;

/// <summary>A settlement of all issues.</summary>
/// <param name="Settled">Each issue with the option that is agreed, in the order of the issues.</param>
public sealed record Deal(ValueList<KeyValuePair<string, string>> Settled);
