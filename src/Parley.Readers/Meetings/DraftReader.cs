using Parley.Language;
using Parley.Language.Dates;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads all that one sentence tells of a meeting.</summary>
internal sealed class DraftReader(ReportContext context, OccasionParties parties)
{
    private const int DaysOfOngoing = 365;

    /// <summary>The draft, or null when the words say that there is no such meeting, or name it in general only.</summary>
    public MeetingDraft? Read(Occasion occasion, IReadOnlyList<DateExpression> dates, IReadOnlyList<Occasion> occasions)
    {
        if (IsPartOfName(occasion)) return null;
        var told = OccasionStatus.Of(occasion, parties.SpeakerOf(occasion.Head) is not null, out var isRefused);
        if (isRefused || IsStance(occasion, told) || IsMereAim(occasion, told) || IsCall(occasion) || IsOfThing(occasion) || IsOfMotion(occasion) || IsSettingOfWish(occasion)) return null;
        var surroundings = OccasionCircle.Of(occasion);
        var isWithStrangers = surroundings.Partner is { } met && (IsStranger(met) || parties.IsGroup(met));
        var circle = isWithStrangers ? surroundings.Words.FindAll(word => !surroundings.Goal.Contains(word.Index)) : surroundings.Words;
        var mentions = parties.MentionsIn(circle);
        var forums = ForumsOf(occasion, mentions);
        var people = parties.PeopleAmong(mentions);
        var date = OccasionTime.Of(occasion, dates, occasions);
        var place = circle.Where(word => parties.IsSeatOf(occasion, word)).Select(word => word.Text).FirstOrDefault() ?? OccasionPlace.Of(occasion, context);
        var draft = new MeetingDraft(
            occasion,
            WithHost(occasion, WithSpeaker(occasion, parties.PartiesIn(circle, occasion, surroundings.Absent), surroundings.Partner is not null && !isWithStrangers && !mentions.Exists(parties.IsPrivate) && !circle.Exists(OccasionParties.IsPrivate) && !AreOfOne(people)), place, isForOthers: surroundings.Partner is not null || forums.Count > 0),
            WithDate(occasion, told, date) ?? (IsPointedAt(occasion) ? null : Usual(occasion.Kind)),
            OccasionLevel.Of(occasion, circle, mentions, parties),
            SharedRank.Told(occasion, circle, mentions, parties),
            date?.AsPartial(),
            place,
            people,
            IsPointedAt(occasion),
            forums)
        {
            Outcome = OccasionOutcome.Of(occasion),
            IsJourney = occasion.Kind == OccasionKind.Visit && !occasion.Head.Children.Any(child => child.Preposition() == "with") && (occasion.IsVerb || surroundings.Partner is null),
        };
        return IsParticular(draft) ? draft : null;
    }

    /// <summary>The status of a meeting of which nothing else is told.</summary>
    public static MeetingStatus Usual(OccasionKind kind) => kind == OccasionKind.Talks ? MeetingStatus.Ongoing : MeetingStatus.Held;

    /// <summary>"Is ready to negotiate" is a stance, not a meeting.</summary>
    private static bool IsStance(Occasion occasion, MeetingStatus? status) =>
        occasion is { IsVerb: true, Kind: OccasionKind.Talks } && status is null or MeetingStatus.Proposed;

    /// <summary>"To allow growers to meet with senators" tells of no meeting in particular.</summary>
    private static bool IsMereAim(Occasion occasion, MeetingStatus? status) => occasion.IsVerb && status is null && RealityRule.IsInfinitive(occasion.Head);

    /// <summary>Who speaks with another by telephone, or tells him something, does not meet him.</summary>
    private bool IsCall(Occasion occasion) => occasion.IsVerb && occasion.Head.Is("speak", "talk", "tell")
        && (occasion.Sentence.Words.Any(IsOfCall) || (context.Report.Title is { } title && title.Split(' ').Any(IsOfCall)));

    private static bool IsOfCall(string word) => word.ToLowerInvariant() is "phone" or "telephone" or "call" or "calls";

    /// <summary>The "Conference" of a body's name is no meeting.</summary>
    private bool IsPartOfName(Occasion occasion) =>
        !occasion.IsVerb && context.Cast.MentionOf(occasion.Head) is { } body && body.Span.Length > occasion.Head.Span.Length;

    private static bool IsPointedAt(Occasion occasion) =>
        !occasion.IsVerb && occasion.Head.Children.Any(child => child.Relation is Relation.Det or Relation.NmodPoss
            && child.Text.ToLowerInvariant() is "the" or "this" or "these" or "that" or "those" or "his" or "her" or "its" or "their" or "our");

    /// <summary>A day ahead of the report makes a meeting planned, one behind makes a planned one held; a week or month decides only where nothing else does, and what began long ago is over.</summary>
    private MeetingStatus? WithDate(Occasion occasion, MeetingStatus? status, DateExpression? date)
    {
        if (date is not { First: { } first, Last: { } last, Bound: DateBound.On, Grain: var grain } || context.Report.Published is not { } today) return status;
        var decides = status is null || first > today || last < today;
        var isSet = status is MeetingStatus.Proposed && IsPresupposed(occasion);
        if (decides && first >= today && last > today && (isSet || status is null or MeetingStatus.Ongoing || (status is MeetingStatus.Held && IsAhead(occasion, first, today)))) return MeetingStatus.Planned;
        if (status is null && grain == DateGrain.Week && last > today && !IsPointedAt(occasion)) return MeetingStatus.Planned;
        var isOver = last < today && (status is null or MeetingStatus.Planned || (status is MeetingStatus.Ongoing && today.DayNumber - last.DayNumber > DaysOfOngoing));
        return isOver ? MeetingStatus.Held : status;
    }

    /// <summary>Whether a day is ahead of a report; those who "met" on the day after the report's did so where that day had begun.</summary>
    public static bool IsAhead(Occasion occasion, DateOnly day, DateOnly today) => day.DayNumber > today.DayNumber + (occasion.IsVerb ? 1 : 0);

    /// <summary>"The premier's visit on May 3" and "when they meet on May 3" take the meeting for granted, whatever hangs on it.</summary>
    private static bool IsPresupposed(Occasion occasion) => occasion.Head.Children.Any(child => occasion.IsVerb
        ? child.Relation is Relation.Mark or Relation.Advmod && child.Is("when", "before", "after", "until")
        : child.Relation is Relation.NmodPoss || (child.Relation is Relation.Det && child.Is("the")));

    /// <summary>Talks "under" or "of" a body are held in it, too.</summary>
    private ValueList<string> ForumsOf(Occasion occasion, List<Mention> mentions) => mentions
        .Concat(parties.MentionsIn(occasion.Head.Subtree().Where(word => word.Relation is Relation.Nmod or Relation.Compound or Relation.NmodPoss)))
        .SelectMany(parties.ForumsOf)
        .Distinct(StringComparer.Ordinal)
        .ToValueList();

    /// <summary>Talks "with" one party are held by the one who speaks of them, or by the other of the two of which the report speaks most.</summary>
    private ValueList<string> WithSpeaker(Occasion occasion, ValueList<string> named, bool namesPartner)
    {
        if (named.Count > 1 || !namesPartner) return named;
        if (parties.SpeakerOf(occasion.Head) is { } speaker && !MeetingLexicon.IsForum(speaker) && !named.Contains(speaker)) return [speaker, .. named];
        return !occasion.IsVerb && named.Count == 1 && parties.Principals.Contains(named[0]) && parties.Principals.All(parties.IsState) ? [.. named, .. parties.Principals.Where(other => other != named[0])] : named;
    }

    /// <summary>Talks "with the private sector" are with nobody's officials.</summary>
    private bool IsStranger(Token partner) => partner.Class is WordClass.Noun && context.Cast.MentionOf(partner) is null && !partner.Is("counterpart", "side", "official", "leader", "minister");

    /// <summary>Two of one party meet each other.</summary>
    private static bool AreOfOne(ValueList<Participant> people) => people.Count > 1 && people[0].Party is { } party && people.All(person => person.Party == party);

    /// <summary>A visit is to those in whose place it is made, unless it is for a forum's session there or to somebody else who is named.</summary>
    private ValueList<string> WithHost(Occasion occasion, ValueList<string> visitors, string? place, bool isForOthers)
    {
        if (occasion.Kind != OccasionKind.Visit || visitors.Count != 1 || place is null || isForOthers) return visitors;
        var year = context.Report.Published?.Year ?? DateOnly.MaxValue.Year;
        return context.Gazetteer.Find(place, year)?.Entry.Owner is { } host && !MeetingLexicon.IsForum(host) && !visitors.Contains(host) ? [.. visitors, host] : visitors;
    }

    /// <summary>Who speaks for one state tells something to who speaks for another, and not to a paper.</summary>
    private bool IsAudience(Token telling) =>
        SubjectRule.Of(telling) is { } teller && parties.Represents(teller) && OccasionFinder.Visited(telling) is { } hearer && parties.Represents(hearer);

    /// <summary>Prices that come down and cuts that came after something are on no journey.</summary>
    private bool IsOfThing(Occasion occasion) =>
        occasion is { Kind: OccasionKind.Visit, Need: OccasionNeed.Place } && SubjectRule.Of(occasion.Head) is { Class: WordClass.Noun } subject
        && context.Cast.MentionOf(subject) is null && !subject.Is("delegation", "team", "mission", "group", "party", "envoy", "official", "representative", "emissary");

    /// <summary>A resolution or bill on talks is no round of them.</summary>
    private static bool IsOfMotion(Occasion occasion) =>
        !occasion.IsVerb && occasion.Head.Preposition() is "on" or "about" or "concerning" or "regarding"
        && occasion.Head.Head is { } motion && motion.Is("resolution", "bill", "motion", "law", "legislation", "amendment");

    /// <summary>Who suggests "concluding the item at the May session" tells of no session held.</summary>
    private static bool IsSettingOfWish(Occasion occasion) =>
        !occasion.IsVerb && occasion.Head is { Relation: Relation.Obl, Head: { Relation: Relation.Xcomp or Relation.Ccomp, Head: { } wish } } && occasion.Head.Preposition() is "at" or "in" or "during"
        && wish.Is("suggest", "propose", "recommend", "favor", "prefer", "support", "oppose", "urge", "request", "call");

    /// <summary>"Settle it in talks" names no meeting in particular: a party, a date, a place or a pointing word must stand with it.</summary>
    private bool IsParticular(MeetingDraft draft)
    {
        if (draft.Occasion.Need == OccasionNeed.Hearer) return IsAudience(draft.Occasion.Head) && draft.Parties.Count > 1 && draft.Parties.All(parties.IsState) && (draft.Start is not null || draft.Place is not null);
        if (draft.Parties.Count > 0 || draft.Start is not null || draft.Place is not null || draft.Participants.Count > 0) return true;
        return IsPointedAt(draft.Occasion);
    }
}
