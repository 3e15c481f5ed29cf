using System.Globalization;
using Parley.Cli.Digests;
using Parley.Text;

namespace Parley.Cli.Html;

/// <summary>The sentences that items point to, each with the name of its anchor.</summary>
/// <remarks>Evidence that overlaps evidence before it points to the same anchor, so that the anchored sentences never overlap.</remarks>
internal sealed class SentenceAnchors
{
    private readonly Dictionary<int, List<DigestItem>> _items = [];

    public SentenceAnchors(IEnumerable<DigestItem> items)
    {
        var sentences = new List<Span>();
        foreach (var item in items.OrderBy(item => item.Evidence))
        {
            if (sentences.Count > 0 && item.Evidence.Start < sentences[^1].End) sentences[^1] = Span.Cover(sentences[^1], item.Evidence);
            else if (sentences.Count == 0 || item.Evidence.Start > sentences[^1].Start) sentences.Add(item.Evidence);
            ItemsAt(sentences[^1].Start).Add(item);
        }

        Sentences = sentences;
    }

    /// <summary>The sentences in the order of the text; they do not overlap.</summary>
    public IReadOnlyList<Span> Sentences { get; }

    /// <summary>The items that the sentence starting at an offset is evidence for, in the order of their codes' first letters.</summary>
    public IReadOnlyList<DigestItem> ItemsOf(Span sentence) => _items[sentence.Start];

    /// <summary>The name of a sentence's anchor.</summary>
    public static string NameOf(Span sentence) => string.Create(CultureInfo.InvariantCulture, $"s{sentence.Start}");

    /// <summary>For each item's code, the name of the anchor of its sentence.</summary>
    public IReadOnlyDictionary<string, string> ByCode() =>
        Sentences.SelectMany(sentence => ItemsOf(sentence).Select(item => (item.Code, NameOf(sentence)))).ToDictionary();

    private List<DigestItem> ItemsAt(int start)
    {
        if (!_items.TryGetValue(start, out var items)) _items[start] = items = [];
        return items;
    }
}
