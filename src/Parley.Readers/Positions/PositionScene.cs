using Parley.Language;
using Parley.Readers.Actors;

namespace Parley.Readers.Positions;

/// <summary>What the rules for positions share.</summary>
internal sealed class PositionScene(ReportContext context)
{
    /// <summary>The report.</summary>
    public ReportContext Context { get; } = context;

    /// <summary>Who says what.</summary>
    public Speakers Speakers { get; } = new(context);

    /// <summary>What the rules have proposed so far.</summary>
    public List<Candidate> Candidates { get; } = [];

    /// <summary>Whom a noun phrase stands for.</summary>
    public Mention? MentionOf(Token? head) => head is { } token ? Context.Cast.MentionOf(token) : null;

    /// <summary>Proposes a stance, one for each of the holders that are coordinated with <paramref name="holder"/>.</summary>
    public void Propose(Token? holder, Mention first, Candidate candidate)
    {
        Add(first, candidate);
        if (holder is not { } head) return;
        foreach (var other in Coordination.Of(this, head))
        {
            if (other.Holder != first.Holder) Add(other, candidate);
        }
    }

    /// <summary>A joint voice takes the stance once for each of its parties.</summary>
    private void Add(Mention holder, Candidate candidate)
    {
        if (IsPronoun(candidate)) return;
        if (holder.Members.Count == 0) Candidates.Add(candidate with { Holder = holder });
        foreach (var party in holder.Members)
            Candidates.Add(candidate with { Holder = new Mention(holder.Span, party, party, MentionVoice.ForParty), IsJoint = true });
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
