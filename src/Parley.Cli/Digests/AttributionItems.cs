using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Cli.Digests;

/// <summary>Attributions in words: who said what.</summary>
internal static class AttributionItems
{
    private const string Nobody = "no source given:";

    public static DigestSection Of(Reading reading, Quotes quotes) =>
        new("Who said what", reading.Attributions.Select((attribution, index) => Item(attribution, index, quotes)).ToArray());

    private static DigestItem Item(Attribution attribution, int index, Quotes quotes) => new(
        $"A{index + 1}",
        null,
        ValueName.Of(attribution.Source?.Kind ?? SourceKind.Unknown),
        $"{Source(attribution.Source, quotes)} {quotes.Of(attribution.Cue)}".TrimEnd(),
        quotes.Bare(attribution.Content),
        attribution.Evidence);

    private static string Source(AttributionSource? source, Quotes quotes)
    {
        if (source is null) return Nobody;
        var words = quotes.Of(source.Spans).TrimEnd(',', ' ');
        var known = new[] { source.Actor, source.Party }.Where(name => name is not null && !words.Contains(name, StringComparison.Ordinal)).Distinct();
        var meaning = string.Join(", ", known);
        return meaning.Length > 0 ? $"{words} ({meaning})" : words;
    }
}
