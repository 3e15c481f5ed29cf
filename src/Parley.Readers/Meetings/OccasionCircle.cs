using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Gathers the words that tell who takes part in a meeting.</summary>
internal sealed class OccasionCircle
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "meetings/circle",
        "Which words may name who meets: subject and partner of a verb, the words around a noun (\"talks between the mill and its workers\"), the subject of the verb that governs it, who speaks after a meeting, and who tells whom something at one.",
        "The parties stand all around the word of the meeting, and what the talks are about stands there too.",
        new RuleExample("Peru will hold talks with Chile on May 20.", "Peru and Chile, planned, 2019-05-20"),
        new RuleExample("Peru will hold talks on wheat exports to Egypt on May 20.", "Peru, planned, 2019-05-20", "Egypt is what the talks are about."))
    {
        ReadsParts = true,
    };

    private const int MostGovernors = 4;
    private const int Depth = 6;

    private readonly Occasion _occasion;
    private readonly Sentence _sentence;
    private readonly SortedSet<int> _tokens = [];
    private readonly SortedSet<int> _goal = [];

    /// <summary>In "told them of the meeting between Peru and Chile" nobody else meets.</summary>
    private bool _namesSides;

    private OccasionCircle(Occasion occasion) => (_occasion, _sentence) = (occasion, occasion.Sentence);

    /// <summary>The circle of an occasion.</summary>
    public static OccasionCircle Of(Occasion occasion)
    {
        var circle = new OccasionCircle(occasion);
        if (occasion.IsVerb) circle.AddArguments(occasion.Head);
        else circle.AddAroundNoun();
        return circle;
    }

    /// <summary>The words, in the order of the sentence.</summary>
    public List<Token> Words => _tokens.Select(index => _sentence[index]).ToList();

    /// <summary>Whom somebody meets "with", so that another takes part; or null.</summary>
    public Token? Partner { get; private set; }

    /// <summary>Who stays away from the meeting, or null.</summary>
    public Token? Absent { get; private set; }

    /// <summary>The words that name where a visitor goes.</summary>
    public IReadOnlyCollection<int> Goal => _goal;

    private bool IsVisit => _occasion.Kind == OccasionKind.Visit;

    private void AddArguments(Token verb)
    {
        if (SubjectRule.Of(verb) is { } subject) AddPhrase(subject, 0);
        if (OccasionFinder.Visited(verb) is { } met && !verb.Is("convene", "reconvene")) AddPhrase(met, 0);
        if (IsVisit && MetThere(verb) is { } partner) AddPhrase(partner, 0);
        AddAfter(verb.Index + 1);
    }

    /// <summary>"Visited Chile and met its finance minister".</summary>
    private static Token? MetThere(Token journey) => journey.Children
        .Where(child => child is { Relation: Relation.Conj, Class: WordClass.Verb } && MeetingLexicon.Verb(child) is { Need: OccasionNeed.Partner })
        .Select(OccasionFinder.Visited)
        .FirstOrDefault(met => met is not null);

    private void AddAroundNoun()
    {
        AddBefore(_occasion.Head.Index - 1);
        AddAfter(_occasion.Head.Index + 1);
        if (!_namesSides) AddGovernor();
        AddAttendants();
    }

    /// <summary>"A meeting on Monday, which the trade minister will attend".</summary>
    private void AddAttendants()
    {
        foreach (var clause in _occasion.Head.Subtree().Where(word => word.Relation is Relation.AclRelcl && word.Is("join", "attend", "participate", "take", "lead", "chair")))
        {
            if (SubjectRule.Of(clause) is { } attendant) AddPhrase(attendant, 0);
        }
    }

    /// <summary>The modifiers that stand without a break before the noun, possessors included.</summary>
    private void AddBefore(int last)
    {
        for (var i = last; i >= 0; i--)
        {
            var isModifier = _sentence.Classes[i] is WordClass.Noun or WordClass.Propn or WordClass.Adj or WordClass.Num
                || _sentence.Words[i] is "-" or "'s" or "\u2019s" or "'" or "/" or "and" or "\u2013" || _sentence.Relations[i] is Relation.NmodPoss;
            if (!isModifier && !IsWithinModifiers(i)) return;
            if (!NamesRound(i)) _tokens.Add(i);
        }
    }

    /// <summary>"The Coffee Organisation, ICO, talks": the commas are inside the name.</summary>
    private bool IsWithinModifiers(int index) =>
        _occasion.Head.Children.Any(child => child.Relation is Relation.Compound or Relation.NmodPoss && child.Index < index);

    /// <summary>The phrases after "with", "between", "among", "by", "of" (and "to" and "in" after a visit), up to the next clause; where another visit goes is not where this one does.</summary>
    private void AddAfter(int first)
    {
        bool takesPart = false, isGoal = false, isBeyond = false;
        for (var i = first; i < _sentence.Count; i++)
        {
            if (EndsReach(i) || OpensClause(i) || (IsVisit && i > first && MeetingLexicon.Noun(_sentence[i])?.Kind == OccasionKind.Visit)) return;
            if (_sentence.Classes[i] is WordClass.Adp or WordClass.Sconj)
            {
                var names = isBeyond && IsOfAnother(i) ? null : PrepositionPolicy(_sentence.Words[i].ToLowerInvariant());
                isBeyond |= _sentence.Words[i] is "on" or "about" or "over" or "for" or "concerning" or "regarding";
                takesPart = names ?? takesPart;
                if (names is not null) isGoal = IsVisit && _sentence.Words[i] is "to" or "in";
                if (_sentence.Words[i] is "with" && _sentence.Heads[i] != _occasion.Head.Index) Partner ??= _sentence[i].Head;
                _namesSides |= _sentence.Words[i] is "between" && i == _occasion.Head.Index + 1;
            }
            else if (takesPart && !NamesRound(i))
            {
                _tokens.Add(i);
                if (isGoal) _goal.Add(i);
            }
        }
    }

    /// <summary>In "talks with Peru on the second stage of a Chilean mission" the mission is no meeting's; in "a meeting in Lima of Peru and Chile" those behind "of" meet.</summary>
    private bool IsOfAnother(int of) => _sentence.Words[of] is "of" && _sentence[of].Head?.Head != _occasion.Head;

    /// <summary>Whether a preposition leads to those who take part; null for one that goes on with what was before ("ministers of Peru").</summary>
    private bool? PrepositionPolicy(string preposition) => preposition switch
    {
        "with" or "between" or "among" or "by" or "involving" => true,
        "of" when !_occasion.IsVerb => true,
        "of" or "from" => null,
        "to" or "in" when IsVisit => true,
        _ => false,
    };

    /// <summary>Whether a round is called after a place: "the Uruguay round".</summary>
    public static bool IsNamedRound(Token noun) => noun.Is("round") && noun.Index > 0 && noun.Sentence.Classes[noun.Index - 1] is WordClass.Propn;

    /// <summary>"The Uruguay round" is called after a place that takes no part.</summary>
    private bool NamesRound(int index) =>
        index + 1 < _sentence.Count && _sentence.Words[index + 1].Equals("round", StringComparison.OrdinalIgnoreCase) && _sentence.Classes[index] is WordClass.Propn;

    private bool EndsReach(int index) => ((_sentence.IsClausal(index) || _sentence.Classes[index] is WordClass.Aux || IsSubjectPronoun(index)) && !DescribesOccasion(index))
        || _sentence.Words[index] is ";" or ":" or "\"" or "\u201c" or "\u201d" or "that" or "but";

    /// <summary>"Its" in "between Peru and its creditors" begins no clause.</summary>
    private bool IsSubjectPronoun(int index) => _sentence.Classes[index] is WordClass.Pron && _sentence.Relations[index] is not Relation.NmodPoss;

    /// <summary>"The talks scheduled for May between Peru and Chile": the participle is not the next clause.</summary>
    private bool DescribesOccasion(int index) =>
        !_occasion.IsVerb && _sentence.Relations[index] is Relation.Acl && _sentence.Heads[index] == _occasion.Head.Index && MeetingLexicon.FrameOf(_sentence[index]) is not null;

    /// <summary>After a comma, the subject of a verb further on takes no part: "after talks with Chile, Peru's premier said".</summary>
    private bool OpensClause(int index)
    {
        if (index == 0 || (_sentence.Words[index - 1] != "," && (index == 1 || _sentence.Words[index - 2] != "," || _sentence.Classes[index - 1] is not WordClass.Cconj))) return false;
        var token = _sentence[index];
        while (token.Relation is Relation.Amod or Relation.Compound or Relation.Flat or Relation.Det or Relation.NmodPoss or Relation.NmodDesc or Relation.Nummod && token.Head is { } head)
            token = head;
        return token.Relation is Relation.Nsubj or Relation.NsubjPass && token.Head!.Value.Index > index;
    }

    /// <summary>Who holds, attends or leads the meeting, or speaks after it.</summary>
    private void AddGovernor()
    {
        var at = _occasion.Head;
        for (var step = 0; step < MostGovernors && at.Head is { } head; step++)
        {
            if (head.Class is WordClass.Verb)
            {
                AddGovernorSubject(at, head);
                return;
            }

            if (at.Relation is not (Relation.Nmod or Relation.Conj or Relation.Obl or Relation.Advmod)) return;
            at = head;
        }
    }

    private void AddGovernorSubject(Token noun, Token verb)
    {
        var isHolder = noun.Relation is Relation.Obj || (noun.Relation is Relation.Obl && noun.Preposition() is "in" or "on" or "for" or "at" or "to");
        var isSpeaker = (noun.Preposition() is "after" or "before" or "during" or "following" || (IsVisit && noun.Preposition() is "on")) && verb.Is("say", "tell", "add", "speak", "announce", "report");
        var isAttendant = noun.Preposition() is "at" or "during" or "in" or "after" or "following" && verb.Is("agree", "decide", "pledge", "sign", "adopt", "discuss", "exchange", "review", "commit");
        var frame = MeetingLexicon.FrameOf(verb);
        if (verb.Is("boycott"))
        {
            if (SubjectRule.Of(verb) is { } absent) Absent = absent;
            return;
        }

        if (noun.Preposition() is "during" or "at" or "in" && verb.Is("tell", "inform", "urge", "warn", "assure") && verb.Child(Relation.Obj) is { } hearer)
        {
            if (SubjectRule.Of(verb) is { } teller) AddPhrase(teller, 0);
            AddPhrase(hearer, 0);
            return;
        }

        if ((isHolder && frame is not null && frame != Frame.Refused && (IsTheirs() || !IsOnlooker(verb))) || isSpeaker || isAttendant)
        {
            if (SubjectRule.Of(verb) is { } subject) AddPhrase(subject, 0);
        }
        else if (frame is not null && noun.Relation is Relation.Nsubj or Relation.NsubjPass)
        {
            AddAfter(verb.Index + 1);
        }
    }

    /// <summary>"Announced the conclusion of their talks" tells whose talks they were.</summary>
    private bool IsTheirs() => _occasion.Head.Child(Relation.NmodPoss) is { } owner && owner.Text.ToLowerInvariant() is "their" or "our";

    /// <summary>Who hopes for, expects or announces a meeting need not take part.</summary>
    private static bool IsOnlooker(Token verb) => verb.Is("hope", "expect", "await", "announce", "confirm", "welcome", "approach");

    private void AddPhrase(Token head, int depth)
    {
        _tokens.Add(head.Index);
        if (depth == Depth) return;
        foreach (var child in head.Children)
        {
            if (IsPartOfPhrase(child)) AddPhrase(child, depth + 1);
        }
    }

    private static bool IsPartOfPhrase(Token token) => token.Relation is Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.NmodDesc
        or Relation.Nmod or Relation.Flat or Relation.Conj or Relation.Appos or Relation.NmodUnmarked or Relation.Nummod;
}
