using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Positions;

/// <summary>What the rules for positions share.</summary>
internal sealed class PositionScene(ReportContext context)
{
    private ILookup<int, Candidate>? _bySentence;
    private Dictionary<string, int>? _mentions;

    /// <summary>The report.</summary>
    public ReportContext Context { get; } = context;

    /// <summary>Who says what.</summary>
    public Speakers Speakers { get; } = new(context);

    /// <summary>What the rules have proposed so far.</summary>
    public List<Candidate> Candidates { get; } = [];

    /// <summary>What the rules have proposed in a sentence.</summary>
    public IEnumerable<Candidate> CandidatesOf(Sentence sentence)
    {
        _bySentence ??= Candidates.ToLookup(candidate => candidate.Trigger.Sentence.Index);
        return _bySentence[sentence.Index];
    }

    /// <summary>How often a holder is mentioned, as a share of the mentions of the one who is mentioned most; 0 to 1.</summary>
    public double ShareOf(string holder)
    {
        _mentions ??= Context.Cast.Actors
            .GroupBy(actor => actor.Kind is ActorKind.State or ActorKind.Bloc ? actor.Name : actor.Party ?? actor.Name)
            .ToDictionary(group => group.Key, group => group.Sum(actor => actor.Mentions.Count));
        return _mentions.Count == 0 ? 0 : (double)_mentions.GetValueOrDefault(holder) / _mentions.Values.Max();
    }

    /// <summary>Whom a noun phrase stands for.</summary>
    public Mention? MentionOf(Token? head) => head is { } token ? Context.Cast.MentionOf(token) : null;

    /// <summary>Proposes a stance, one for each of the holders that are coordinated with <paramref name="holder"/>, or with the speaker where it is null.</summary>
    public void Propose(Token? holder, Mention first, Candidate candidate)
    {
        Add(first, candidate);
        if ((holder ?? HeadOf(first, candidate.Trigger.Sentence)) is not { } head) return;
        foreach (var other in Coordination.Of(this, head))
        {
            if (other.Holder != first.Holder) Add(other, holder is null ? candidate with { Speaker = other } : candidate);
        }
    }

    /// <summary>The word of a sentence that makes a mention; null where it stands in another sentence.</summary>
    private Token? HeadOf(Mention mention, Sentence sentence)
    {
        foreach (var token in sentence)
        {
            if (mention.Span.Contains(token.Span) && MentionOf(token) == mention && (token.Head is not { } head || !mention.Span.Contains(head.Span))) return token;
        }

        return null;
    }

    /// <summary>A joint voice takes the stance once for each of its parties.</summary>
    private void Add(Mention holder, Candidate candidate)
    {
        if (IsPronoun(candidate)) return;
        if (holder.Members.Count == 0) Candidates.Add(candidate with { Holder = holder, Content = Without(holder, candidate.Content) });
        foreach (var party in holder.Members)
            Candidates.Add(candidate with { Holder = new Mention(holder.Span, party, party, MentionVoice.ForParty), IsJoint = true });
    }

    /// <summary>The content without its holder and what follows, which a parser may hang to its end: "Stressing the need for aid, Peru, supported by Kenya, ...".</summary>
    private Span Without(Mention holder, Span content)
    {
        if (!content.Contains(holder.Span) || holder.Span.Start == content.Start) return content;
        var text = Context.Analysis.Document.Content;
        var before = new Span(content.Start, holder.Span.Start).In(text).AsSpan().TrimEnd();
        var isSetOff = before.EndsWith(",") && (holder.Span.End == content.End || text[holder.Span.End] == ',');
        return isSetOff ? new Span(content.Start, content.Start + before.TrimEnd(',').Length) : content;
    }

    /// <summary>A content that is one pronoun says nothing.</summary>
    private static bool IsPronoun(Candidate candidate)
    {
        foreach (var token in candidate.Trigger.Sentence)
        {
            if (token.Span == candidate.Content) return token.Class is WordClass.Pron or WordClass.Det;
        }

        return false;
    }
}
