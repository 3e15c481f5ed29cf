namespace Parley.Cli.Marks;

/// <summary>What a stretch of a report is, all at once: a source may stand inside a content, a position inside both.</summary>
[Flags]
internal enum MarkKinds
{
    None = 0,
    Source = 1,
    Cue = 2,
    Content = 4,
    Position = 8,
}
