using Parley.Language;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Actors;

/// <summary>Tells whom the names of a sentence stand for.</summary>
internal static class NameMentions
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "actors/name",
        "Whom the names of states, capitals, seats of government, blocs, bodies and people stand for; a city in which something happens is a place only.",
        "Reports call one side by its name, its capital, its people and its palace in turn.",
        new RuleExample("Jakarta rejected the offer.", "Jakarta: Indonesia"),
        new RuleExample("The talks in Jakarta failed.", null, "Only a place."))
    {
        ReadsParts = true,
    };

    /// <summary>Adds the mentions that the names of a sentence make.</summary>
    public static void Add(Scene scene, Sentence sentence)
    {
        foreach (var name in scene.NamesOf(sentence).All)
        {
            if (MentionOf(scene, sentence, name) is not { } found) continue;
            var head = HeadOf(sentence, name);
            for (var i = name.First; i < name.End; i++) scene.Mentions[(sentence.Index, i)] = found.Mention;
            if (found.Kind == AntecedentKind.Person) CoverTitle(scene, sentence, name, found.Mention);
            if (IsHeadOfPhrase(head)) scene.Antecedents.Add(new Antecedent(head, found.Mention, found.Kind));
        }
    }

    /// <summary>The words of a title stand for its holder, save for a state's name among them.</summary>
    private static void CoverTitle(Scene scene, Sentence sentence, FoundName name, Mention mention)
    {
        if (TitleReader.Before(sentence, name, scene.NamesOf(sentence)) is not { } title) return;
        for (var i = title.First; i < title.End; i++)
        {
            if (scene.NamesOf(sentence).At(i) is null or { Hit.Entry.Kind: GazetteerKind.Region } or { Kind: FoundNameKind.Place }) scene.Mentions[(sentence.Index, i)] = mention;
        }
    }

    /// <summary>The token of a name on which its other tokens depend.</summary>
    public static Token HeadOf(Sentence sentence, FoundName name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            var head = sentence.Heads[i];
            if (head < name.First || head >= name.End) return sentence[i];
        }

        return sentence[name.End - 1];
    }

    private static bool IsHeadOfPhrase(Token head) =>
        head.IsRoot || NounPhrase.IsArgument(head.Relation) || head.Relation is Relation.Conj or Relation.Flat;

    private static (Mention Mention, AntecedentKind Kind)? MentionOf(Scene scene, Sentence sentence, FoundName name)
    {
        var span = Span.Cover(sentence.Spans[name.First], sentence.Spans[name.End - 1]);
        if (scene.Roster.Find(name.Words) is { } person)
            return (new Mention(span, person.Name, person.Party, person.Voice) { IsGuessed = person.IsGuessed }, AntecedentKind.Person);
        if (name.Hit is { } hit) return Known(scene, sentence, name, hit, span);
        return name.Kind == FoundNameKind.Organisation ? (Organisation(scene, sentence, name, span), AntecedentKind.Body) : null;
    }

    private static (Mention, AntecedentKind)? Known(Scene scene, Sentence sentence, FoundName name, GazetteerHit hit, Span span)
    {
        var entry = hit.Entry;
        if (hit.Sense == GazetteerSense.City || (entry.IsParty && AttributiveList.Holds(sentence, name, scene.NamesOf(sentence)))) return null;
        if ((hit.Sense == GazetteerSense.Seat || entry.Kind == GazetteerKind.Region) && IsPlace(HeadOf(sentence, name))) return null;
        if (hit.Sense == GazetteerSense.People && IsOfItself(sentence, name))
            return (new Mention(span, PhraseOf(scene, HeadOf(sentence, name)), entry.Owner, MentionVoice.ForItself), AntecedentKind.People);
        return entry.Kind is GazetteerKind.Chamber or GazetteerKind.Region
            ? (new Mention(span, entry.Name, entry.Owner, MentionVoice.ForItself), AntecedentKind.Body)
            : (new Mention(span, entry.Name, entry.Owner, MentionVoice.ForParty), entry.IsParty ? AntecedentKind.State : AntecedentKind.Body);
    }

    /// <summary>A seat of government after a preposition of place is a place.</summary>
    private static bool IsPlace(Token head) =>
        head.Relation is Relation.Obl or Relation.Nmod or Relation.OblUnmarked
        && NounPhrase.PrepositionOf(head) is "in" or "at" or "near" or "outside" or "around" or "into" or "through";

    /// <summary>"Peruvians" stands for people; "the Peruvians" and "Peruvian" for their side.</summary>
    private static bool IsOfItself(Sentence sentence, FoundName name) =>
        name.Words.EndsWith('s') && !name.Words.EndsWith("ss", StringComparison.Ordinal) && HeadOf(sentence, name) is var head
        && NounPhrase.IsArgument(head.Relation) && NounPhrase.DeterminerOf(head) != "the";

    private static string PhraseOf(Scene scene, Token head) => scene.Words(NounPhrase.CoreOf(head));

    private static Mention Organisation(Scene scene, Sentence sentence, FoundName name, Span span)
    {
        var owner = OwnerFinder.OwnerOf(HeadOf(sentence, name), scene.NamesOf(sentence))?.Hit?.Entry.Owner ?? scene.Setting.OwnerByName(name.Words);
        return OrganisationKind.Of(name.Words) == BodyKind.Government
            ? new Mention(span, name.Words, owner ?? scene.Setting.Home, MentionVoice.ForParty)
            : new Mention(span, name.Words, owner, MentionVoice.ForItself);
    }
}
