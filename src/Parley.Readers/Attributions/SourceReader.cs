using Parley.Language;
using Parley.Language.Names;
using Parley.Readers.Actors;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Attributions;

/// <summary>Says who a source is: actor, party and kind.</summary>
/// <remarks>
/// A pronoun that nobody in the cast answers to takes over the source of the attribution before it, as "they said" does after "people briefed
/// on the talks said".
/// </remarks>
internal sealed class SourceReader(Analysis analysis, Cast cast)
{
    private readonly Dictionary<string, ActorKind> _kinds = KindsOf(cast);
    private AttributionSource? _former;

    /// <summary>Reads the source that the given spans name; call it in the order of the text.</summary>
    /// <param name="spans">The words of the source.</param>
    /// <param name="head">The word that the others hang from.</param>
    public AttributionSource Read(ValueList<Span> spans, Token head)
    {
        var source = Resolve(spans, head);
        if (source.Kind != SourceKind.Unknown) _former = source;
        return source;
    }

    private AttributionSource Resolve(ValueList<Span> spans, Token head)
    {
        var mention = MentionIn(head);
        if (mention is not null && _kinds.TryGetValue(mention.Name, out var kind))
        {
            return new AttributionSource(spans, mention.Name, mention.Party, KindOf(kind));
        }

        if (NameAt(head) is { } name) return new AttributionSource(spans, mention?.Name ?? name.Span.In(analysis.Document.Content), mention?.Party, KindOf(name.Kind));
        if (head.Class == WordClass.Pron && mention is null && Takes(head)) return _former! with { Spans = spans };
        return new AttributionSource(spans, null, mention?.Party, KindOf(head));
    }

    /// <summary>Whom the phrase stands for; a title or apposition in front of a name gives way to the name.</summary>
    private Mention? MentionIn(Token head)
    {
        if (cast.MentionOf(head) is { } mention) return mention;
        foreach (var child in head.Children)
        {
            if (child.Relation is Relation.Appos or Relation.Flat && cast.MentionOf(child) is { } named) return named;
        }

        return null;
    }

    private Name? NameAt(Token head)
    {
        if (NameCovering(head) is { } own) return own;
        foreach (var child in head.Children)
        {
            var named = child.Relation is Relation.Appos or Relation.Flat ? NameCovering(child) : null;
            if (named is { Kind: NameKind.Person }) return named;
        }

        return null;
    }

    private Name? NameCovering(Token token)
    {
        int low = 0, high = analysis.Names.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var name = analysis.Names[middle];
            if (name.Span.Overlaps(token.Span)) return name.Kind is NameKind.Nationality or NameKind.Other ? null : name;
            if (name.Span.Start < token.Span.Start) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    private bool Takes(Token pronoun) =>
        _former is not null && pronoun.Lemma.ToLowerInvariant() is "he" or "she" or "they" or "it" or "who" or "which";

    private static Dictionary<string, ActorKind> KindsOf(Cast cast)
    {
        var kinds = new Dictionary<string, ActorKind>(StringComparer.Ordinal);
        foreach (var actor in cast.Actors) kinds.TryAdd(actor.Name, actor.Kind);
        return kinds;
    }

    private static SourceKind KindOf(ActorKind kind) => kind == ActorKind.Person ? SourceKind.Named : SourceKind.Body;

    private static SourceKind KindOf(NameKind kind) => kind == NameKind.Person ? SourceKind.Named : SourceKind.Body;

    private static SourceKind KindOf(Token head)
    {
        if (SourceLexicon.KindOf(head.Lemma) is { } kind) return kind;
        return head.Class == WordClass.Propn ? SourceKind.Named : SourceKind.Unknown;
    }
}
