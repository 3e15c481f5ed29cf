using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Positions;

/// <summary>Tells who says what a clause says.</summary>
internal sealed class Speakers
{
    private const int Climb = 8;
    private const int Reach = 8;

    private readonly ReportContext _context;
    private readonly QuotedParagraphs _paragraphs;
    private readonly List<(Span Content, Mention Speaker)>?[] _attributed;
    private readonly List<(Attribution Attribution, Span Span, int Length)>?[] _around;

    public Speakers(ReportContext context)
    {
        _context = context;
        _paragraphs = new QuotedParagraphs(context.Analysis);
        _attributed = new List<(Span, Mention)>?[context.Analysis.Sentences.Length];
        _around = new List<(Attribution, Span, int)>?[context.Analysis.Sentences.Length];
        foreach (var (content, speaker) in Attributed()) Enter(_attributed, content, (content, speaker));
        foreach (var attribution in context.Attributions)
        {
            var length = attribution.Content.Sum(content => content.Length);
            foreach (var span in attribution.Content.Concat(attribution.Cue)) Enter(_around, span, (attribution, span, length));
        }
    }

    /// <summary>The one who says the clause of <paramref name="predicate"/>; null when the reporter does.</summary>
    public Mention? Of(Token predicate) => FromAttributions(predicate) ?? FromTree(predicate) ?? FromQuotation(predicate);

    /// <summary>The innermost attribution whose content or cue holds a word; null when there is none.</summary>
    public Attribution? AttributionOf(Token word)
    {
        (Attribution Attribution, int Length)? innermost = null;
        foreach (var (attribution, span, length) in _around[word.Sentence.Index] ?? [])
        {
            if (span.Contains(word.Span) && (innermost is null || length < innermost.Value.Length)) innermost = (attribution, length);
        }

        return innermost?.Attribution;
    }

    private Mention? FromAttributions(Token predicate)
    {
        (Span Content, Mention Speaker)? innermost = null;
        foreach (var attributed in _attributed[predicate.Sentence.Index] ?? [])
        {
            if (!attributed.Content.Contains(predicate.Span)) continue;
            if (innermost is null || attributed.Content.Length <= innermost.Value.Content.Length) innermost = attributed;
        }

        return innermost?.Speaker;
    }

    private Mention? FromTree(Token predicate)
    {
        var token = predicate;
        for (var climb = 0; climb < Climb; climb++)
        {
            if (SayingBeside(token) is { } beside && beside.Index != predicate.Index) return Who(beside);
            if (token.Head is not { } head) return null;
            if (token.Relation is Relation.Ccomp or Relation.Parataxis or Relation.Advcl && StanceLexicon.Is(head.Lemma, Colours.Say) && head.Class == WordClass.Verb)
                return Who(head);
            token = head;
        }

        return null;
    }

    /// <summary>A quotation that fills its sentence belongs to whoever speaks nearest in the paragraph: before it, else after it.</summary>
    private Mention? FromQuotation(Token predicate)
    {
        if (_paragraphs.Of(predicate.Sentence) is not { } paragraph || !_paragraphs.IsQuoted(predicate, paragraph)) return null;
        for (var i = predicate.Sentence.Index; i >= Math.Max(paragraph.First, predicate.Sentence.Index - Reach); i--)
        {
            if (SpeakerIn(_context.Analysis.Sentences[i]) is { } before) return before;
        }

        for (var i = predicate.Sentence.Index + 1; i < Math.Min(paragraph.End, predicate.Sentence.Index + Reach); i++)
        {
            if (SpeakerIn(_context.Analysis.Sentences[i]) is { } after) return after;
        }

        return null;
    }

    private Mention? SpeakerIn(Sentence sentence)
    {
        foreach (var token in sentence)
        {
            if (token.Class == WordClass.Verb && StanceLexicon.Is(token.Lemma, Colours.Say) && Who(token) is { } speaker) return speaker;
        }

        return null;
    }

    private static Token? SayingBeside(Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Relation is Relation.Parataxis && child.Class == WordClass.Verb && StanceLexicon.Is(child.Lemma, Colours.Say)) return child;
        }

        return null;
    }

    /// <summary>The subject of a verb of saying; a statement or study speaks for those who made it.</summary>
    public Mention? Who(Token saying) => Clauses.SubjectOf(saying) is { } subject ? Voice(subject) : null;

    /// <summary>Whom a noun stands for as a speaker.</summary>
    public Mention? Voice(Token subject) => _context.Cast.MentionOf(subject) ?? (Documents.IsOne(subject) ? MakerOf(subject) : null);

    private Mention? MakerOf(Token document) => Documents.MakerOf(document, _context.Analysis, _context.Cast.MentionOf, verb => StanceLexicon.Is(verb.Lemma, Colours.Say));

    /// <summary>Files an entry under the sentences that its span touches.</summary>
    private void Enter<T>(List<T>?[] bySentence, Span span, T entry)
    {
        var sentences = _context.Analysis.Sentences;
        for (var i = _context.Analysis.SentenceAt(span.Start)?.Index ?? 0; i < sentences.Length; i++)
        {
            if (sentences[i].Span.Start >= span.End) break;
            (bySentence[i] ??= []).Add(entry);
        }
    }

    private IEnumerable<(Span, Mention)> Attributed()
    {
        foreach (var attribution in _context.Attributions)
        {
            if (attribution.Source is not { Spans.Count: > 0 } source || SpeakerOf(source.Spans[0]) is not { } speaker) continue;
            foreach (var content in attribution.Content) yield return (content, speaker);
        }
    }

    /// <summary>Whom the head of a source's words stands for; a source whom the cast does not know speaks for itself.</summary>
    private Mention? SpeakerOf(Span source)
    {
        if (_context.Analysis.SentenceAt(source.Start) is not { } sentence) return null;
        Token? head = null;
        foreach (var token in sentence)
        {
            if (!source.Contains(token.Span) || (!token.IsRoot && source.Contains(token.Head!.Value.Span))) continue;
            if (Voice(token) is { } voice) return voice;
            head ??= token;
        }

        return head is { Class: WordClass.Noun or WordClass.Propn } noun && !Documents.IsOne(noun) ? Itself(noun) : null;
    }

    private Mention Itself(Token noun)
    {
        var span = NounPhrase.CoreOf(noun);
        return new Mention(span, span.In(_context.Analysis.Document.Content).ReplaceLineEndings(" "), null, MentionVoice.ForItself);
    }
}
