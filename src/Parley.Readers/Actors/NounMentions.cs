using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>Tells whom the common nouns of a sentence stand for.</summary>
internal static class NounMentions
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "actors/noun",
        "Whom common nouns of office and body stand for: officials, ministries and administrations for their state, other groups for themselves.",
        "Most of what governments say is said by nameless officials.",
        new RuleExample("Kenyan officials rejected the offer.", "officials: Kenya"),
        new RuleExample("Kenyan farmers rejected the offer.", "farmers: Kenyan farmers", "They speak for themselves."))
    {
        ReadsParts = true,
    };

    /// <summary>Ministers of more states than these are a group of their own.</summary>
    private const int MostOwners = 4;

    /// <summary>Adds the mentions that the nouns of a sentence make.</summary>
    public static void Add(Scene scene, Sentence sentence)
    {
        foreach (var token in sentence)
        {
            if (token.Class is not (WordClass.Noun or WordClass.Propn) || scene.Mentions.ContainsKey((sentence.Index, token.Index))) continue;
            if (IsTitle(scene, token) || IsInForce(token) || IsOfficial(token) || DescribesName(scene, token)) continue;
            if (KnownHolder(scene, token) is { } known)
            {
                scene.Mentions[(sentence.Index, token.Index)] = known;
                scene.Antecedents.Add(new Antecedent(token, known, AntecedentKind.Person));
            }
            else if (GroupLexicon.Find(token.Text) is { } kind && (JointOf(scene, token) ?? MentionOf(scene, token, kind)) is { } mention)
            {
                scene.Mentions[(sentence.Index, token.Index)] = mention;
                scene.Antecedents.Add(new Antecedent(token, mention, KindOf(token, mention)));
            }
            else if (OfficeLexicon.EndingAt(sentence, token.Index) is { } office && HolderOf(scene, token, office.Office) is { } holder)
            {
                scene.Mentions[(sentence.Index, token.Index)] = holder;
                scene.Antecedents.Add(new Antecedent(token, holder, NounPhrase.IsPlural(token) ? AntecedentKind.People : AntecedentKind.Person));
            }
        }
    }

    /// <summary>What is "in force" or comes "into force" is nobody.</summary>
    private static bool IsInForce(Token token) =>
        token.Text is "force" && token.Index > 0 && token.Sentence.Words[token.Index - 1].ToLowerInvariant() is "in" or "into" or "by";

    /// <summary>"The official Peru Review" is no official.</summary>
    private static bool IsOfficial(Token token) =>
        token.Text is "official" && token.Index > 0 && token.Sentence.Words[token.Index - 1].Equals("the", StringComparison.OrdinalIgnoreCase)
        && token.Index + 1 < token.Sentence.Count && token.Sentence.Classes[token.Index + 1] is WordClass.Propn;

    /// <summary>A title before a name stands for whom the name stands.</summary>
    private static bool IsTitle(Scene scene, Token token)
    {
        for (var i = token.Index + 1; i < token.Sentence.Count && i <= token.Index + 1; i++)
        {
            if (!scene.Mentions.TryGetValue((token.Sentence.Index, i), out var mention)) continue;
            if (scene.Roster.Find(scene.Words(mention.Span)) is null || OfficeLexicon.EndingAt(token.Sentence, token.Index) is null) continue;
            scene.Mentions[(token.Sentence.Index, token.Index)] = mention;
            return true;
        }

        return false;
    }

    /// <summary>In "the opposition Labour Party" the noun only describes the body named behind it.</summary>
    private static bool DescribesName(Scene scene, Token token)
    {
        if (OfficeLexicon.EndingAt(token.Sentence, token.Index) is not null || scene.NamesOf(token.Sentence).At(token.Index + 1) is not { Kind: FoundNameKind.Organisation } name) return false;
        if (!scene.Mentions.TryGetValue((token.Sentence.Index, name.First), out var mention)) return false;
        scene.Mentions[(token.Sentence.Index, token.Index)] = mention;
        return true;
    }

    /// <summary>"The president" is who bears that title in the text; of several the one of the report's home, else the last one.</summary>
    private static Mention? KnownHolder(Scene scene, Token head)
    {
        if (NounPhrase.IsPlural(head) || NounPhrase.DeterminerOf(head) != "the" || OfficeLexicon.EndingAt(head.Sentence, head.Index) is not { } office) return null;
        return OwnerFinder.OwnerOf(head, scene.NamesOf(head.Sentence)) is null && !SpeaksForItself(head) && Titled(scene, office.Office) is { } person
            ? person with { Span = NounPhrase.CoreOf(head) }
            : null;
    }

    private static AntecedentKind KindOf(Token token, Mention mention)
    {
        if (NounPhrase.IsPlural(token)) return AntecedentKind.People;
        return mention.Name == mention.Party ? AntecedentKind.State : AntecedentKind.Body;
    }

    private static Mention? MentionOf(Scene scene, Token head, GroupKind kind)
    {
        var owner = OwnerFinder.OwnerOf(head, scene.NamesOf(head.Sentence));
        var own = SpeaksForItself(head);
        return kind switch
        {
            GroupKind.Government when !own => Government(scene, head, owner),
            GroupKind.Organisation => Organisation(scene, head, owner),
            _ => Itself(scene, head, owner),
        };
    }

    /// <summary>"The ministers of Peru and Chile" are both their states', and "the Parties" both parties of a report that has two.</summary>
    private static Mention? JointOf(Scene scene, Token head)
    {
        if (!NounPhrase.IsPlural(head) || SpeaksForItself(head)) return null;
        if (OwnerFinder.OwnersAround(head, scene.NamesOf(head.Sentence)) is { Count: > 1 } owners && GroupLexicon.Find(head.Text) == GroupKind.Government)
            return owners.Count > MostOwners ? Itself(scene, head, null) : JointVoice.Together(NounPhrase.CoreOf(head), owners.ToValueList());
        if (JointVoice.IsPair(head)) return PairBefore(scene, head) ?? scene.Joint.Sides(NounPhrase.CoreOf(head));
        return JointVoice.IsPlainPair(head) && Previous(scene, head) is null ? scene.Joint.OnlySides(NounPhrase.CoreOf(head)) : null;
    }

    /// <summary>"The two leaders" are two of whom the sentence has just told.</summary>
    private static Mention? PairBefore(Scene scene, Token head)
    {
        if (NounPhrase.LemmaOf(head) is not ("leader" or "president" or "minister" or "country" or "nation" or "government" or "side")) return null;
        var parties = scene.NamesOf(head.Sentence).Within(0, head.Index)
            .Select(name => scene.Roster.Find(name.Words)?.Party)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToValueList();
        return parties.Count == 2 ? JointVoice.Together(NounPhrase.CoreOf(head), parties) : null;
    }

    private static bool SpeaksForItself(Token head)
    {
        for (var i = NounPhrase.FirstOf(head); i < head.Index; i++)
        {
            if (GroupLexicon.SpeaksForItself(head.Sentence.Words[i])) return true;
        }

        return false;
    }

    private static Mention? Government(Scene scene, Token head, FoundName? owner)
    {
        if (JointVoice.IsPair(head)) return null;
        if (owner is not null) return Owned(scene, head, owner);
        if (Ours(scene, head) is { } ours) return ours;
        if (Possessor(scene, head) is { } possessor) return new Mention(NounPhrase.CoreOf(head), possessor, possessor, MentionVoice.ForParty);
        if (PointsBack(head) && !IsOnlySome(head) && Previous(scene, head) is { } previous) return previous with { Span = NounPhrase.CoreOf(head) };
        if (head.Lemma is "president" or "leader" or "premier" && NounPhrase.IsPlural(head)) return scene.Joint.Signers(NounPhrase.CoreOf(head)) ?? scene.Joint.OnlySides(NounPhrase.CoreOf(head)) ?? Itself(scene, head, null);
        if (head.Lemma is "side" or "team" or "force" or "member" or "nation" or "state" or "country" or "island" or "republic") return Itself(scene, head, null);
        return !IsQualified(head) && (Nearby(scene, head) ?? scene.Setting.Home) is { } home
            ? new Mention(NounPhrase.CoreOf(head), home, home, MentionVoice.ForParty)
            : Itself(scene, head, null);
    }

    /// <summary>"Our ministers" are those of all who say "we".</summary>
    private static Mention? Ours(Scene scene, Token head)
    {
        foreach (var child in head.Children)
        {
            if (child is { Relation: Relation.NmodPoss, Class: WordClass.Pron } && JointVoice.IsFirstPerson(child)) return scene.Joint.We(child) is { } we ? we with { Span = NounPhrase.CoreOf(head) } : null;
        }

        return null;
    }

    /// <summary>The state of those whose government it is: "their government", "his administration".</summary>
    private static string? Possessor(Scene scene, Token head)
    {
        foreach (var child in head.Children)
        {
            if (child.Relation != Relation.NmodPoss || child.Class != WordClass.Pron || JointVoice.IsFirstPerson(child)) continue;
            return PronounMentions.AntecedentOf(scene, child)?.Mention.Party;
        }

        return null;
    }

    /// <summary>"Younger members" are not the members of before.</summary>
    private static bool IsOnlySome(Token head) => NounPhrase.IsPlural(head) && NounPhrase.DeterminerOf(head) == "" && IsQualified(head);

    private static bool IsQualified(Token head)
    {
        foreach (var child in head.Children)
        {
            if (child.Relation is Relation.Amod or Relation.Nummod && child.Lemma is not ("senior" or "top" or "high" or "chief")) return true;
        }

        return false;
    }

    private static Mention Owned(Scene scene, Token head, FoundName owner)
    {
        var span = NounPhrase.CoreOf(head);
        if (owner.Hit is { } hit)
        {
            var speaks = hit.Entry.Kind is not (GazetteerKind.Chamber or GazetteerKind.Region);
            return new Mention(span, scene.Words(span), hit.Entry.Owner, speaks ? MentionVoice.ForParty : MentionVoice.ForItself);
        }

        if (scene.Roster.Find(owner.Words) is { Party: { } party })
            return new Mention(span, scene.Words(span), party, MentionVoice.ForParty);
        return OrganisationKind.Of(owner.Words) == BodyKind.Government
            ? new Mention(span, scene.Words(span), scene.Setting.Home, MentionVoice.ForParty)
            : new Mention(span, scene.Words(span), owner.Words, MentionVoice.ForParty);
    }

    private static Mention Organisation(Scene scene, Token head, FoundName? owner)
    {
        var span = NounPhrase.CoreOf(head);
        if ((NamedBodies.BeforeNoun(scene, head) ?? (owner is null && PointsBack(head) ? NamedBodies.PointedAt(scene, head) : null)) is { } body) return body with { Span = span };
        return new Mention(span, scene.Words(span), owner?.Hit?.Entry.Owner, MentionVoice.ForItself);
    }

    private static Mention Itself(Scene scene, Token head, FoundName? owner)
    {
        var span = NounPhrase.CoreOf(head);
        return new Mention(span, scene.Words(span), IsOfOthers(head) ? null : owner?.Hit?.Entry.Owner, MentionVoice.ForItself);
    }

    /// <summary>A state's allies and critics are nobody of its own.</summary>
    private static bool IsOfOthers(Token head) => NounPhrase.LemmaOf(head) is "ally" or "neighbor" or "neighbour" or "rival" or "critic" or "opponent" or "enemy" or "partner";

    /// <summary>A single holder of an office: "the minister" is the last one so called, "a Kenyan minister" speaks for Kenya.</summary>
    private static Mention? HolderOf(Scene scene, Token head, Office office)
    {
        var span = NounPhrase.CoreOf(head);
        var owner = OwnerFinder.OwnerOf(head, scene.NamesOf(head.Sentence));
        if (office.Voice == MentionVoice.ForItself) return Itself(scene, head, owner);
        if (owner is not null) return Owned(scene, head, owner);
        return SpeaksForItself(head) || IsOfMany(head) || office.Level == Talks.MeetingLevel.Unspecified || scene.Setting.Home is not { } home
            ? Itself(scene, head, null)
            : new Mention(span, scene.Words(span), home, MentionVoice.ForParty);
    }

    /// <summary>Delegates without a state are those of all.</summary>
    private static bool IsOfMany(Token head) => head.Lemma is "delegate" or "participant" or "representative" or "negotiator";

    private static bool PointsBack(Token head) =>
        NounPhrase.DeterminerOf(head) is "the" or "this" or "these" or "that" or "those" or "" or "its" or "their" or "his" or "her";

    private static Mention? Previous(Scene scene, Token head)
    {
        foreach (var antecedent in scene.LatestFirst())
        {
            if (antecedent.Mention is { Party: null, Members.Count: 0 } && (NounPhrase.IsPlural(head) || NounPhrase.DeterminerOf(head) != "the")) continue;
            if (NounPhrase.LemmaOf(antecedent.Head) == NounPhrase.LemmaOf(head)) return antecedent.Mention;
        }

        return null;
    }

    /// <summary>Whose deeds are being told where no dateline says whose government it must be: the party of the last subject.</summary>
    private static string? Nearby(Scene scene, Token head)
    {
        if (scene.Setting.IsFiled) return null;
        for (var i = scene.Antecedents.Count - 1; i >= 0; i--)
        {
            var antecedent = scene.Antecedents[i];
            if (head.Sentence.Index - antecedent.Head.Sentence.Index > 1) return null;
            if (antecedent.Head.Sentence.Index == head.Sentence.Index && antecedent.Head.Index > head.Index) continue;
            if (antecedent is { IsSubject: true, Mention: { Speaks: MentionVoice.ForParty, Party: { } party } } && (!IsOfState(head) || IsState(scene, party))) return party;
        }

        return null;
    }

    /// <summary>Only states have a government and ministries.</summary>
    private static bool IsOfState(Token head) =>
        head.Lemma is "government" or "ministry" or "cabinet" or "parliament" or "embassy" || head.Children.Any(child => child.Relation == Relation.Compound && IsOfState(child));

    private static bool IsState(Scene scene, string party) => scene.Setting.Gazetteer.Find(party, scene.Setting.Year) is { Entry.Kind: GazetteerKind.State };

    private static Mention? Titled(Scene scene, Office office)
    {
        Mention? last = null;
        foreach (var (_, mention, kind) in scene.LatestFirst())
        {
            if (kind != AntecedentKind.Person || scene.Roster.Find(mention.Name)?.Role is not { } role || OfficeLexicon.AtEndOf(role) != office) continue;
            if (mention.Party == scene.Setting.Home) return mention;
            last ??= mention;
        }

        return last;
    }
}
