using Parley.Talks;

namespace Parley.Readers.Parties;

/// <summary>Counts what makes someone a side of the talks: the features of the judge of parties.</summary>
internal sealed class PartyEvidences
{
    private const int Most = 4;

    private readonly Dictionary<string, Counts> _counts = new(StringComparer.Ordinal);

    public PartyEvidences(ReportContext context, ValueList<Position> positions, ValueList<Meeting> meetings, ValueList<Pressure> pressure)
    {
        foreach (var actor in context.Cast.Actors) Count(actor, context);
        foreach (var position in positions) Count(position);
        foreach (var party in meetings.SelectMany(meeting => meeting.Parties)) Of(party).Meetings++;
        foreach (var measure in pressure)
        {
            Of(measure.Actor).Pressures++;
            if (measure.Target is { } target) Of(target).Pressed++;
        }
    }

    /// <summary>Everyone who may be a side, in the order of the text.</summary>
    public IEnumerable<string> Candidates => _counts.Keys;

    /// <summary>The features that hold of one of them, each by name.</summary>
    public IEnumerable<string> FeaturesOf(string name)
    {
        var counts = _counts[name];
        var mostMentioned = _counts.Values.Max(other => other.Mentions);
        var busiest = _counts.Values.Max(other => other.Stances);
        var states = _counts.Values.Count(other => other.IsState && other.Stances > 0);
        var kind = counts.IsState ? "state" : "other";
        yield return kind;
        yield return $"holds={Math.Min(Most, counts.Held)}+{kind}";
        yield return $"addressed={Math.Min(Most, counts.Addressed)}+{kind}";
        yield return $"meets={Math.Min(2, counts.Meetings)}";
        yield return $"presses={Math.Min(2, counts.Pressures)}";
        yield return $"pressed={Math.Min(2, counts.Pressed)}";
        yield return $"mentions={Share(counts.Mentions, mostMentioned)}+{kind}";
        yield return $"stances={Share(counts.Stances, busiest)}+{kind}";
        yield return $"states={Math.Min(3, states)}+{kind}";
        if (counts.IsInLead) yield return $"lead+{kind}";
    }

    private static string Share(int count, int most) => count == 0 ? "none" : count * 4 >= most * 3 ? "most" : count * 3 >= most ? "many" : count == 1 ? "one" : "few";

    private void Count(Actor actor, ReportContext context)
    {
        var isParty = actor.Kind is ActorKind.State or ActorKind.Bloc;
        var name = isParty ? actor.Name : actor.Kind == ActorKind.Organisation ? actor.Name : actor.Party;
        if (name is null) return;
        var counts = Of(name);
        counts.IsState |= isParty;
        counts.Mentions += actor.Mentions.Count;
        var lead = context.Analysis.Sentences.IsEmpty ? 0 : context.Analysis.Sentences[0].Span.End;
        counts.IsInLead |= actor.Mentions[0].Start < lead;
        if (actor.Party is { } party && party != name) Of(party).Mentions += actor.Mentions.Count;
    }

    private void Count(Position position)
    {
        Of(position.Holder).Held++;
        if (position.HolderParty is { } party && party != position.Holder) Of(party).Behind++;
        if (position.Target is { } target) Of(target).Addressed++;
    }

    private Counts Of(string name)
    {
        if (!_counts.TryGetValue(name, out var counts)) _counts[name] = counts = new Counts();
        return counts;
    }

    private sealed class Counts
    {
        public bool IsState { get; set; }

        public bool IsInLead { get; set; }

        public int Mentions { get; set; }

        public int Held { get; set; }

        public int Behind { get; set; }

        public int Addressed { get; set; }

        public int Meetings { get; set; }

        public int Pressures { get; set; }

        public int Pressed { get; set; }

        public int Stances => Held + Behind + Addressed + Meetings + Pressures + Pressed;
    }
}
