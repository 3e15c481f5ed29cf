using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers;

/// <summary>What every reader of talks starts from.</summary>
/// <param name="Report">The report.</param>
/// <param name="Analysis">Its sentences, trees, names and dates.</param>
/// <param name="Cast">Who is who in it.</param>
/// <param name="Attributions">Who says what in it.</param>
internal sealed record ReportContext(Report Report, Analysis Analysis, Cast Cast, ValueList<Attribution> Attributions)
{
    /// <summary>What the names of states, blocs and bodies mean.</summary>
    public Gazetteer Gazetteer { get; init; } = Gazetteer.BuiltIn;
}
