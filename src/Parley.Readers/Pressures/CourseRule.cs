using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Follows the words that govern a measure and tells what becomes of it.</summary>
internal sealed class CourseRule
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "pressure/course",
        "What becomes of a measure: its qualifiers, then the verbs and nouns above it in the tree, each with its force and reality, until one settles both.",
        "The stage of a measure is spread over several words: in \"announced plans to put duties on\" the putting is open, the plans are open, and the announcement settles it.",
        new RuleExample("Norway decided to suspend its quota on Danish cheese.", "Norway against Denmark, quota, eased"),
        new RuleExample("Norway refused to suspend its quota on Danish cheese.", "Norway against Denmark, quota, imposed", "In force as before."))
    {
        ReadsParts = true,
    };

    private const int LongestChain = 8;

    private readonly List<Token> _governors = [];
    private Force? _force;
    private Reality _reality;
    private Reality _before;
    private bool _turnedDown;
    private bool _isPart;

    private CourseRule()
    {
    }

    /// <summary>What the sentence says becomes of a measure.</summary>
    public static Course Of(Measure measure)
    {
        var rule = new CourseRule();
        if (measure.IsAct) rule.TakeAct(measure.Head);
        else rule.TakeNoun(measure.Head, measure.Instrument.Default is null ? 1 : LongestChain);
        return new Course(rule._force, rule.IsTurnedDown() ? Reality.Denied : rule._reality, rule._before, rule._governors);
    }

    /// <summary>Whether it comes to nothing: "refused to" leaves possible what was no more than that, "ruled out" does not.</summary>
    private bool IsTurnedDown() => _turnedDown && (_reality is Reality.Actual or Reality.Open || _governors.Any(governor => governor.Is("rule")));

    private void TakeAct(Token verb)
    {
        _governors.Add(verb);
        _force = Force.Impose;
        _reality = RealityRule.Of(verb);
        Climb(verb, LongestChain);
    }

    private void TakeNoun(Token noun, int reach)
    {
        _isPart = StageCues.IsPart(noun);
        if (StageCues.IsAskedAfter(noun)) Qualify(Force.Threaten);
        for (var i = noun.Index - 1; i >= 0 && IsBeforeNoun(noun.Sentence[i]); i--)
        {
            if (ApplicationLexicon.QualifierOf(noun.Sentence[i]) is { } force) Qualify(force);
        }

        if (StageCues.ClauseOf(noun) is { } verb)
        {
            Take(verb);
            if (_reality is not (Reality.Open or Reality.Possible)) return;
        }

        Climb(noun, reach);
    }

    /// <summary>Whether a word may stand before a noun in its phrase: "the planned 40 percent Norwegian levy".</summary>
    private static bool IsBeforeNoun(Token word) =>
        word.Class is WordClass.Adj or WordClass.Noun or WordClass.Propn or WordClass.Num or WordClass.Sym
        || (word.Class is WordClass.Verb && word.Child(Relation.Aux) is null && word.Subject() is null && word.IsParticiple());

    private void Qualify(Force force)
    {
        if (force is Force.Threaten) _before = _reality = Reality.Possible;
        else if (force is Force.Decide) _before = _reality = Reality.Planned;
        else if (force is Force.Ease or Force.Lift) (_force, _reality) = (force, Reality.Actual);
    }

    /// <summary>Goes up from the measure; a noun that is no measure by itself must be applied by one of the first <paramref name="reach"/> words above it.</summary>
    private void Climb(Token from, int reach)
    {
        var below = from;
        for (var step = 0; step < LongestChain && (ResolveBefore(below) ?? below.Head) is { } governor; step++)
        {
            if (_force is null && (step >= reach || IsAside(below))) return;
            if (_reality == Reality.Open && below.Class is WordClass.Noun && IsAside(below)) return;
            if (IsSettled() ? !Continues(below) : LeavesClause(below)) return;
            if (below.Relation is Relation.Conj) reach++;
            if (below.Relation is not (Relation.Conj or Relation.Parataxis or Relation.Appos) && !Acts(below, governor)) Take(governor, below);
            below = governor;
        }
    }

    /// <summary>The noun of resolve at once before an infinitive ("voiced regret over the decision to impose"), to whatever word a parser ties the infinitive.</summary>
    private static Token? ResolveBefore(Token infinitive)
    {
        var to = infinitive.Child(Relation.Mark);
        if (!RealityRule.IsInfinitive(infinitive) || to is not { Index: > 0 } mark) return null;
        var noun = infinitive.Sentence[mark.Index - 1];
        return noun.Class is WordClass.Noun && ApplicationLexicon.ForceOf(noun) is Force.Decide or Force.Threaten ? noun : null;
    }

    /// <summary>Whether what governs a clause still bears on it: "denied that", "did not think that", "warned that".</summary>
    private static bool Continues(Token below) => below.Relation is Relation.Ccomp or Relation.Conj || IsWish(below);

    /// <summary>A measure that itself does something ("the ruling will favour Peru") is not thereby asked for or decided.</summary>
    private static bool Acts(Token below, Token governor) =>
        below.Relation is Relation.Nsubj && governor.Class is WordClass.Verb && ApplicationLexicon.ForceOf(governor) is Force.Threaten or Force.Decide or Force.Block;

    /// <summary>Whether a preposition makes the measure a circumstance of what is above it: "a dispute over duties".</summary>
    private static bool IsAside(Token below) => below.Relation is Relation.Obl or Relation.Nmod && (IsCircumstance(below) || below.Preposition() is
        "over" or "about" or "after" or "because" or "despite" or "amid" or "since" or "before" or "under" or "regarding" or "concerning" or "during"
        or "following" or "until" or "without" or "at" or "due" or "through" or "between" or "given" or "unlike" or "like");

    /// <summary>"In response to duties", "on the basis of a complaint", "at the end of a probe".</summary>
    private static bool IsCircumstance(Token below) =>
        (below.Preposition() is "in" && below.Head is { Relation: Relation.Acl } named && ApplicationLexicon.ForceOf(named) is null)
        || (below.Preposition() is "to" or "of" && below.Head is { Class: WordClass.Noun } noun && noun.Preposition() is "in" or "on" or "at" or "by"
        && noun.Is("response", "reaction", "answer", "reply", "basis", "wake", "light", "view", "face", "eve", "end", "start", "beginning", "course"));

    /// <summary>Whether the word heads a clause that only mentions the measure: what governs it says nothing of the measure.</summary>
    private bool LeavesClause(Token below) =>
        _force is null && below.Class is not WordClass.Noun && below.Relation is Relation.Ccomp or Relation.Parataxis or Relation.Advcl or Relation.AclRelcl;

    private bool IsSettled() => _force is not null && _reality != Reality.Open;

    private void Take(Token governor, Token? below = null)
    {
        var settled = IsSettled();
        var force = ApplicationLexicon.ForceOf(governor);
        if (settled) Review(governor, force, below);
        else if (force is null && StageCues.WholeOf(governor, below) is { } whole) Take(whole);
        else if (below?.Relation is Relation.NsubjPass or Relation.Nsubj && StageCues.Arranged(governor) is { } course) Arrange(governor, course);
        else if (force is Force.Ease or Force.Lift && below is { Relation: Relation.Obl } aside && !StageCues.IsAmountOf(aside, governor)) Pass(governor, below);
        else if (force is Force.Impose or Force.Ease or Force.Lift) Apply(governor, force.Value);
        else if (force is not null) Commit(governor, force.Value);
        else Pass(governor, below);
    }

    private void Arrange(Token governor, Token course)
    {
        _governors.Add(course);
        _governors.Add(governor);
        _force = ApplicationLexicon.ForceOf(course) is Force.Ease or Force.Lift ? ApplicationLexicon.ForceOf(course) : Force.Impose;
        _reality = Reality.Planned;
    }

    private void Apply(Token governor, Force force)
    {
        _governors.Add(governor);
        var own = StageCues.Foretold(governor) ?? (StageCues.IsToBe(governor) ? Reality.Planned : RealityRule.Of(governor));
        if (_reality == Reality.Open || own == Reality.Denied || force is Force.Ease or Force.Lift) _reality = own;
        if (_force is null or Force.Impose) _force = force == Force.Lift && (_isPart || StageCues.IsGradual(governor)) ? Force.Ease : force;
    }

    private void Commit(Token governor, Force force)
    {
        _governors.Add(governor);
        _force ??= Force.Impose;
        var own = RealityRule.Of(governor);
        if (StageCues.LeavesOpen(governor, own))
        {
            _reality = Reality.Possible;
            return;
        }

        if (force == Force.Block) _turnedDown |= governor.Is("refuse", "decline", "rule", "refusal");
        if (_reality != Reality.Open && force != Force.Decide) return;
        _reality = (force, own) switch
        {
            (_, Reality.Denied) => Reality.Denied,
            (Force.Decide, Reality.Actual or Reality.Planned) => Reality.Planned,
            (Force.Decide, Reality.Open) => IsResolve(governor) ? Reality.Planned : _reality,
            _ => Reality.Possible,
        };
    }

    /// <summary>"The decision to impose", "plans to lift": a noun of resolve with the infinitive of what is resolved.</summary>
    private bool IsResolve(Token governor) => governor.Class is WordClass.Noun && RealityRule.IsInfinitive(_governors[0]);

    /// <summary>A word without a force of its own: a finite verb ends the search, a noun, gerund or infinitive hands it on.</summary>
    private void Pass(Token governor, Token? below)
    {
        if (_reality != Reality.Open) return;
        var own = RealityRule.Of(governor);
        if (_force is not null)
        {
            if (governor.Class is WordClass.Verb or WordClass.Aux) _governors.Add(governor);
            _reality = RealityThrough(governor, below, own);
        }
        else if (own is Reality.Possible && governor.Class is WordClass.Verb)
        {
            _reality = Reality.Possible;
        }
    }

    /// <summary>"Is to impose" is planned; what is done in order to impose, or "will mean imposing", makes it no more than possible.</summary>
    private static Reality RealityThrough(Token governor, Token? below, Reality own)
    {
        var infinitive = below is { } verb && RealityRule.IsInfinitive(verb);
        if (infinitive && own == Reality.Actual) return governor.Is("be") ? Reality.Planned : Reality.Possible;
        return own == Reality.Planned && !infinitive ? Reality.Possible : own;
    }

    private void Review(Token governor, Force? force, Token? below)
    {
        var own = RealityRule.Of(governor);
        if (governor.Is("deny") || (own == Reality.Denied && governor.Is("think", "believe", "expect", "see", "say", "foresee"))) _reality = Reality.Denied;
        else if (_force == Force.Impose && _reality == Reality.Possible && own == Reality.Actual && (force == Force.Decide || Says(governor)) && SaysWould(below)) _reality = Reality.Planned;
        else if (force == Force.Threaten && (_reality == Reality.Planned || IsWish(below))) _reality = Reality.Possible;
    }

    /// <summary>"The demand that Peru lift the ban": the bare form after "that" is wished, not done.</summary>
    private static bool IsWish(Token? clause) =>
        clause is { Class: WordClass.Verb } verb && verb.Text == verb.Lemma && verb.Child(Relation.Mark)?.Text is "that"
        && !verb.Children.Any(child => child.Relation is Relation.Aux or Relation.AuxPass)
        && verb.Subject() is { } doer && doer.Text.Equals(doer.Lemma, StringComparison.OrdinalIgnoreCase);

    private static bool Says(Token governor) => governor.Is("say", "tell", "add", "state", "report", "note", "disclose", "reveal", "indicate");

    /// <summary>"Announced that it would": the "will" of reported speech, unless a condition makes it less.</summary>
    private static bool SaysWould(Token? clause) =>
        clause is { Relation: Relation.Ccomp } verb
        && verb.Children.Any(child => child.Relation is Relation.Aux && child.Is("would"))
        && !RealityRule.HasCondition(verb)
        && verb.Subject() is { } subject && !SubjectRule.IsRelative(subject);
}
