using Parley.Language;
using Parley.Language.Names;
using Parley.Readers.Actors;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Attributions;

/// <summary>Says who a source is: actor, party, kind, and standing.</summary>
/// <remarks>
/// A pronoun that nobody in the cast answers to takes over the source of the attribution before it, as "they said" does after "people briefed
/// on the talks said".
/// </remarks>
internal sealed class SourceReader(Analysis analysis, Cast cast)
{
    private readonly Dictionary<string, Actor> _actors = ByName(cast);
    private AttributionSource? _former;

    /// <summary>Reads the source that the given spans name; call it in the order of the text.</summary>
    /// <param name="spans">The words of the source.</param>
    /// <param name="head">The word that the others hang from.</param>
    public AttributionSource Read(ValueList<Span> spans, Token head)
    {
        var source = Resolve(spans, WhoseClause(head) ?? head);
        if (source.Kind != SourceKind.Unknown) _former = source;
        return source;
    }

    /// <summary>The noun that a relative pronoun stands for: "the envoy" of "the envoy, who said".</summary>
    private static Token? WhoseClause(Token head) =>
        head is { Class: WordClass.Pron, Head: { Relation: Relation.AclRelcl, Head: { } noun } } && head.Lemma.ToLowerInvariant() is "who" or "which" or "that" ? noun : null;

    private AttributionSource Resolve(ValueList<Span> spans, Token head)
    {
        var mention = MentionIn(head);
        var actor = mention is null ? null : _actors.GetValueOrDefault(mention.Name);
        var name = NameAt(head);
        if (actor is { Kind: ActorKind.Person } || name is { Kind: NameKind.Person }) return Person(spans, head, mention, actor, name);
        if (head.Class != WordClass.Propn && SourceKinds.Of(head) is { } kind) return Described(spans, head, mention, actor, kind);
        if (actor is not null) return new AttributionSource(spans, actor.Name, mention!.Party, SourceKind.Body);
        if (name is { } called) return new AttributionSource(spans, mention?.Name ?? WordsOf(called.Span), mention?.Party, SourceKind.Body);
        if (head.Class == WordClass.Pron && (mention is null || mention.Party == _former?.Party) && Takes(head)) return _former! with { Spans = spans };
        if (head.Class is WordClass.Verb or WordClass.Noun && ListedNoun(head.Sentence, spans[0]) is { } noun) return Described(spans, noun, cast.MentionOf(noun), null, SourceKinds.Of(noun)!.Value);
        return new AttributionSource(spans, null, mention?.Party, SourceKinds.Of(head) ?? (head.Class == WordClass.Propn ? SourceKind.Named : SourceKind.Unknown));
    }

    private AttributionSource Person(ValueList<Span> spans, Token head, Mention? mention, Actor? actor, Name? name)
    {
        var holdsOffice = actor?.Role is not null || spans.Any(span => HoldsOffice(head.Sentence, span));
        var called = actor?.Name ?? mention?.Name ?? WordsOf(name!.Value.Span);
        return new AttributionSource(spans, called, mention?.Party, holdsOffice ? SourceKind.Official : SourceKind.Named);
    }

    /// <summary>A source that is called by a common noun: only bodies and documents are actors by it.</summary>
    private AttributionSource Described(ValueList<Span> spans, Token head, Mention? mention, Actor? actor, SourceKind kind)
    {
        var isNameless = kind is SourceKind.Anonymous or SourceKind.AnonymousOfficial;
        return new AttributionSource(spans, isNameless ? null : actor?.Name, mention?.Party, kind)
        {
            Standing = isNameless ? StandingReader.Read(analysis.Document.Content, head, spans) : null,
        };
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

    /// <summary>The first noun of a source that is listed, for where the tree has another word above it.</summary>
    private static Token? ListedNoun(Sentence sentence, Span span)
    {
        foreach (var token in sentence)
        {
            if (span.Contains(token.Span) && token.Class == WordClass.Noun && SourceLexicon.KindOf(token.Lemma) is not null) return token;
        }

        return null;
    }

    private static bool HoldsOffice(Sentence sentence, Span span)
    {
        foreach (var token in sentence)
        {
            if (span.Contains(token.Span) && token.Class is WordClass.Noun or WordClass.Propn && SourceLexicon.IsOffice(token.Lemma)) return true;
        }

        return false;
    }

    private string WordsOf(Span span) => span.In(analysis.Document.Content);

    private static Dictionary<string, Actor> ByName(Cast cast)
    {
        var actors = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var actor in cast.Actors) actors.TryAdd(actor.Name, actor);
        return actors;
    }
}
