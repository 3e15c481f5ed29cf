namespace Parley.Talks.Exchange;

/// <summary>Something that could not be taken.</summary>
/// <param name="Where">The file, with the line where there is one.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record ProblemLine(string Where, string What, string Remedy);

/// <summary>What came of rows of event data that were sent along.</summary>
/// <param name="Imported">How many were imported.</param>
/// <param name="Known">How many were there already.</param>
/// <param name="Problems">What is wrong with those that could not be taken.</param>
public sealed record ImportedModel(int Imported, int Known, ValueList<ProblemLine> Problems);

/// <summary>What came of reading reports again.</summary>
/// <param name="Reports">How many were read again.</param>
/// <param name="Other">How many of them are read otherwise than before.</param>
public sealed record RereadModel(int Reports, int Other);

/// <summary>What came of making the tables for reading anew.</summary>
/// <param name="Entries">From how many entries of the journal.</param>
public sealed record RebuiltModel(long Entries);

/// <summary>What came of asking for the feeds that were due.</summary>
/// <param name="Feeds">What happened, in order.</param>
public sealed record WatchedModel(ValueList<WatchLine> Feeds);

/// <summary>Something that came of asking for a feed.</summary>
/// <param name="Feed">The feed's address.</param>
/// <param name="Outcome">"recorded", "copy", "known" or "refused" for a report that it names; "delayed" for what could not be had this time; "checked", "resting" or "failed" for the feed.</param>
/// <param name="Report">The report's id, or null.</param>
/// <param name="Problem">What is wrong and what to do, or null.</param>
/// <param name="NextAt">When the feed may be asked for again, or null where a report is told of.</param>
public sealed record WatchLine(string Feed, string Outcome, string? Report, string? Problem, DateTimeOffset? NextAt);

/// <summary>A draft of a bargaining file.</summary>
/// <param name="Talks">The name of the talks.</param>
/// <param name="Headline">What it is drafted from, and what it leaves to whoever reads it; or why nothing can be drafted.</param>
/// <param name="Text">The file, in YAML; null when nothing can be drafted.</param>
public sealed record DraftModel(string Talks, string Headline, string? Text);

/// <summary>A scenario in the form of another tool.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Notes">What was passed over in reading, and what could not be kept as it was.</param>
public sealed record ConvertedModel(ValueList<TextFile> Files, ValueList<string> Notes);

/// <summary>A file of text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it holds.</param>
public sealed record TextFile(string Name, string Text);
