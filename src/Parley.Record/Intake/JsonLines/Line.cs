namespace Parley.Record.Intake.JsonLines;

/// <summary>A line of a file.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Bytes">Its bytes without the line break; null when they are more than a report may have.</param>
internal readonly record struct Line(int Number, byte[]? Bytes);
