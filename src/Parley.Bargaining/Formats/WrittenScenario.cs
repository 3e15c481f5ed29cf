using Parley.Talks;

namespace Parley.Bargaining.Formats;

/// <summary>A scenario as another tool's files.</summary>
/// <param name="Files">Each file's name and text, for a folder of their own.</param>
/// <param name="Notes">What could not be kept as it was.</param>
public sealed record WrittenScenario(ValueList<KeyValuePair<string, string>> Files, ValueList<string> Notes);
