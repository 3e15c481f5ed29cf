using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;

namespace Parley.Readers.Positions;

/// <summary>Describes a candidate by what tells a stance from mere words: the features of the judge.</summary>
internal sealed class Evidences
{
    private readonly PositionScene _scene;
    private readonly int _sentences;

    public Evidences(PositionScene scene)
    {
        _scene = scene;
        _sentences = Math.Max(1, scene.Context.Analysis.Sentences.Length);
    }

    /// <summary>The features that hold of a candidate, each by name.</summary>
    public IEnumerable<string> Of(Candidate candidate)
    {
        var word = candidate.Trigger;
        yield return "rule=" + candidate.Rule;
        yield return "act=" + candidate.Act;
        yield return $"rule+act={candidate.Rule}+{candidate.Act}";
        yield return $"word={candidate.Rule}+{word.Lemma}";
        yield return $"place={candidate.Rule}+{candidate.Place}";
        yield return "relation=" + word.Relation;
        yield return "modal=" + candidate.Modal;
        yield return $"rule+modal={candidate.Rule}+{candidate.Modal}";
        yield return "holder=" + candidate.HolderPlace;
        yield return "voice=" + VoiceOf(candidate.Holder);
        yield return $"rule+voice={candidate.Rule}+{VoiceOf(candidate.Holder)}";
        yield return "speaker=" + SpeakerOf(candidate);
        yield return $"act+speaker={candidate.Act}+{SpeakerOf(candidate)}";
        if (candidate.IsJoint) yield return $"joint={candidate.Rule}";
        if (candidate.IsNegated) yield return $"negated={candidate.Rule}";
        yield return "length=" + LengthOf(candidate);
        yield return "place in text=" + Math.Min(4, word.Sentence.Index * 5 / _sentences);
        yield return "tense=" + TenseOf(word);
        yield return $"tense={candidate.Rule}+{candidate.Act}+{TenseOf(word)}";
        if (IsDoubted(word)) yield return $"doubted={candidate.Act}";
        yield return $"under={candidate.Rule}+{candidate.Act}+{SayingAbove(word)}";
        yield return $"doer={candidate.Rule}+{candidate.Act}+{DoerOf(candidate)}";
        yield return $"has issue={candidate.Rule}+{IssueLexicon.Knows(word.Sentence, candidate.Content)}";
        yield return "mentions=" + MentionsOf(candidate);
        yield return $"mentions={candidate.Rule}+{MentionsOf(candidate)}";
        yield return $"attributed={candidate.Rule}+{AttributedAs(candidate)}";
        foreach (var neighbour in OfNeighbours(candidate)) yield return neighbour;
        foreach (var content in OfContent(candidate)) yield return content;
    }

    /// <summary>How much of the report's talk is of the holder.</summary>
    private string MentionsOf(Candidate candidate) => _scene.ShareOf(candidate.Holder.Holder) switch
    {
        >= .5 => "most",
        >= .2 => "many",
        > 0 => "few",
        _ => "none",
    };

    private string AttributedAs(Candidate candidate) =>
        _scene.Speakers.AttributionOf(candidate.Trigger) is not { } attribution ? "no"
        : attribution.Cue.Any(cue => cue.Contains(candidate.Trigger.Span)) ? "cue"
        : $"{attribution.Form}{(attribution.Evidence.Confidence > .8 ? "+sure" : "")}";

    /// <summary>What other candidates of the sentence say of the same words.</summary>
    private IEnumerable<string> OfNeighbours(Candidate candidate)
    {
        var isAlone = true;
        foreach (var other in _scene.CandidatesOf(candidate.Trigger.Sentence))
        {
            if (ReferenceEquals(other, candidate) || !other.Content.Overlaps(candidate.Content)) continue;
            if (other.Holder.Holder != candidate.Holder.Holder)
            {
                if (other.Content.Contains(candidate.Trigger.Span) && other.Trigger != candidate.Trigger) yield return $"inside={candidate.Rule}+{candidate.Act}+{other.Act}";
                continue;
            }

            if (other.Rule == candidate.Rule && other.Trigger == candidate.Trigger) continue;
            isAlone = false;
            if (other.Content == candidate.Content) yield return $"same as={candidate.Rule}+{candidate.Act}+{other.Rule}+{other.Act}";
            else if (other.Content.Contains(candidate.Content)) yield return $"within={candidate.Rule}+{candidate.Act}+{other.Rule}+{other.Act}";
            else if (candidate.Content.Contains(other.Content)) yield return $"around={candidate.Rule}+{candidate.Act}+{other.Rule}+{other.Act}";
        }

        if (isAlone) yield return "alone=" + candidate.Rule;
    }

    /// <summary>"Did not think that it would": what is under a denied thought.</summary>
    private static bool IsDoubted(Token word) =>
        word.Relation is Relation.Ccomp or Relation.Xcomp && word.Head is { } above && Clauses.HasNegation(above);

    private static string VoiceOf(Mention mention) =>
        mention.Speaks == MentionVoice.ForParty ? (mention.Name == mention.Party ? "party" : "for party") : (mention.Party is null ? "itself" : "itself of party");

    private static string SpeakerOf(Candidate candidate)
    {
        if (candidate.Speaker is not { } speaker) return "none";
        return speaker.Holder == candidate.Holder.Holder ? "holder" : "other";
    }

    /// <summary>The verb of saying that the trigger's clause depends on.</summary>
    private static string SayingAbove(Token word)
    {
        if (word.Child(Relation.Parataxis) is { } beside && StanceLexicon.Is(beside.Lemma, Colours.Say)) return beside.Lemma;
        return word.Head is { } head && StanceLexicon.Is(head.Lemma, Colours.Say) ? head.Lemma : "none";
    }

    /// <summary>Of whom the trigger's clause speaks.</summary>
    private string DoerOf(Candidate candidate)
    {
        if (Clauses.SubjectOf(candidate.Trigger) is not { } subject) return "none";
        if (subject.Lemma is "we" or "I") return "first person";
        if (_scene.MentionOf(subject) is not { } doer) return subject.Class == WordClass.Pron ? "pronoun" : "thing";
        return doer.Holder == candidate.Holder.Holder ? "holder" : "other";
    }

    private static string LengthOf(Candidate candidate) => candidate.Content.Length switch
    {
        < 12 => "0",
        < 25 => "1",
        < 50 => "2",
        < 100 => "3",
        < 200 => "4",
        _ => "5",
    };

    private static string TenseOf(Token word)
    {
        if (word.Child(Relation.Aux) is { } aux) return aux.Text.ToLowerInvariant();
        if (word.Text.EndsWith("ing", StringComparison.Ordinal)) return "ing";
        return word.Text.Equals(word.Lemma, StringComparison.OrdinalIgnoreCase) ? "base" : word.Text.EndsWith('s') ? "present" : "past";
    }

    private IEnumerable<string> OfContent(Candidate candidate)
    {
        var colours = Colours.None;
        var other = false;
        var isDenied = false;
        foreach (var token in candidate.Trigger.Sentence)
        {
            if (!candidate.Content.Contains(token.Span)) continue;
            colours |= StanceLexicon.Of(token.Lemma) & Colours.OfContent;
            isDenied |= token.Lemma is "not" or "no" or "n't" or "never" or "without" or "too" or "only" or "but";
            if (candidate.Rule is "statement" && token.Class is WordClass.Adj or WordClass.Verb or WordClass.Noun or WordClass.Adv) yield return $"says={candidate.Act}+{token.Lemma}";
            other |= _scene.MentionOf(token) is { } mention && mention.Holder != candidate.Holder.Holder && mention.Speaks == MentionVoice.ForParty;
        }

        if (other) yield return "content names another+" + candidate.Act;
        if (isDenied) yield return $"content denies+{candidate.Rule}+{candidate.Act}";
        if ((colours & Colours.Bad) != 0) yield return $"content is bad+{candidate.Rule}+{candidate.Act}";
        if ((colours & Colours.Good) != 0) yield return $"content is good+{candidate.Rule}+{candidate.Act}";
        if ((colours & Colours.Harm) != 0) yield return "content harms+" + candidate.Act;
        if ((colours & Colours.Relief) != 0) yield return "content relieves+" + candidate.Act;
        if (colours == Colours.None) yield return "content is colourless";
    }
}
