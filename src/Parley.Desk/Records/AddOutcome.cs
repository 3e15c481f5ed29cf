using Parley.Talks;

namespace Parley.Desk.Records;

/// <summary>What came of one report that was to be added.</summary>
/// <param name="Where">The file, folder or address, with the line where there is one.</param>
public abstract record AddOutcome(string Where);

/// <summary>A report that is in the record from now on.</summary>
/// <param name="Where">Where it came from.</param>
/// <param name="Report">Its id in the record.</param>
/// <param name="Talks">The names of the talks that it joined.</param>
public sealed record ReportRecorded(string Where, string Report, ValueList<string> Talks) : AddOutcome(Where);

/// <summary>A report that is in the record, but nearly the same as another and so not counted.</summary>
/// <param name="Where">Where it came from.</param>
/// <param name="Report">Its id in the record.</param>
/// <param name="Original">The id of the report that counts.</param>
/// <param name="Likeness">How like they are, 0 to 1.</param>
public sealed record ReportLinked(string Where, string Report, string Original, double Likeness) : AddOutcome(Where);

/// <summary>A report whose text was in the record already.</summary>
/// <param name="Where">Where it came from.</param>
/// <param name="Report">The id of the report that has the text.</param>
/// <param name="IsNewPlace">Whether it was linked as a copy, or had come from the same place before.</param>
public sealed record ReportKnown(string Where, string Report, bool IsNewPlace) : AddOutcome(Where);

/// <summary>A report that was not added.</summary>
/// <param name="Problem">What kept it out.</param>
public sealed record ReportRefused(ReadProblem Problem) : AddOutcome(Problem.Where);
