using Parley.Desk.Briefs;
using Parley.Standings;
using Parley.Talks;

namespace Parley.Desk.Overviews;

/// <summary>Someone whose words the reports of talks rest on.</summary>
/// <param name="Kind">The kind of source.</param>
/// <param name="Name">By name, or in the reports' words.</param>
/// <param name="Statements">How many statements are attributed to it.</param>
/// <param name="Sources">The sentences that attribute them, latest first.</param>
public sealed record OverviewSource(SourceKind Kind, string Name, int Statements, ValueList<BriefSource> Sources)
{
    internal static ValueList<OverviewSource> Of(Standing standing) => standing.Voices
        .Select(voice => new OverviewSource(voice.Kind, voice.Name, voice.Statements, voice.Citations.Reverse().Select(BriefSource.Of).ToValueList()))
        .ToValueList();
}
