using Parley.Talks;

namespace Parley.Standings.Sources;

/// <summary>Counts whose words the reports rest on.</summary>
internal static class VoiceTally
{
    private static readonly string[] Articles = ["a ", "an ", "the ", "one ", "some ", "A ", "An ", "The ", "One ", "Some "];

    private static readonly HashSet<string> Pronouns =
        new(["he", "she", "they", "it", "i", "we", "you", "who", "that", "which", "both", "one", "others", "some", "these", "those"], StringComparer.OrdinalIgnoreCase);

    public static ValueList<Voice> Count(List<ReadReport> reports) =>
        (from told in Told.All(reports, reading => reading.Attributions, attribution => attribution.Evidence, Threshold.Source)
         let source = told.Item.Source is { } given ? Attributed.Of(told.In, given) : null
         where source is not null && !Pronouns.Contains(source.Name)
         group told by (source.Kind, Name: WithoutArticle(source.Name)) into said
         orderby said.Key.Kind, said.Count() descending, said.Key.Name
         select new Voice(said.Key.Kind, said.Key.Name, said.Count(), Told.Citations(said))).ToValueList();

    private static string WithoutArticle(string name)
    {
        var article = Articles.FirstOrDefault(start => name.StartsWith(start, StringComparison.Ordinal));
        return article is null ? name : name[article.Length..];
    }
}
