namespace Parley.Language;

/// <summary>The relation of a word to its head (Universal Dependencies v2), with the subtypes that English treebanks use.</summary>
public enum Relation : byte
{
    /// <summary>The head of the sentence (<c>root</c>).</summary>
    Root,

    /// <summary>Clause that modifies a noun (<c>acl</c>).</summary>
    Acl,

    /// <summary>Relative clause (<c>acl:relcl</c>).</summary>
    AclRelcl,

    /// <summary>Adverbial clause (<c>advcl</c>).</summary>
    Advcl,

    /// <summary>Relative clause that modifies a clause (<c>advcl:relcl</c>).</summary>
    AdvclRelcl,

    /// <summary>Adverbial modifier, negation included (<c>advmod</c>).</summary>
    Advmod,

    /// <summary>Adjectival modifier (<c>amod</c>).</summary>
    Amod,

    /// <summary>Apposition (<c>appos</c>).</summary>
    Appos,

    /// <summary>Auxiliary (<c>aux</c>).</summary>
    Aux,

    /// <summary>Passive auxiliary (<c>aux:pass</c>).</summary>
    AuxPass,

    /// <summary>Preposition or possessive marker (<c>case</c>).</summary>
    Case,

    /// <summary>Coordinating conjunction (<c>cc</c>).</summary>
    Cc,

    /// <summary>First part of a paired conjunction ("both") (<c>cc:preconj</c>).</summary>
    CcPreconj,

    /// <summary>Clausal complement with a subject of its own (<c>ccomp</c>).</summary>
    Ccomp,

    /// <summary>Part of a compound (<c>compound</c>).</summary>
    Compound,

    /// <summary>Particle of a phrasal verb (<c>compound:prt</c>).</summary>
    CompoundPrt,

    /// <summary>Conjunct; depends on the first one (<c>conj</c>).</summary>
    Conj,

    /// <summary>Copula (<c>cop</c>).</summary>
    Cop,

    /// <summary>Clausal subject (<c>csubj</c>).</summary>
    Csubj,

    /// <summary>Clausal subject of a passive (<c>csubj:pass</c>).</summary>
    CsubjPass,

    /// <summary>Unspecified (<c>dep</c>).</summary>
    Dep,

    /// <summary>Determiner (<c>det</c>).</summary>
    Det,

    /// <summary>Predeterminer ("all") (<c>det:predet</c>).</summary>
    DetPredet,

    /// <summary>Discourse element (<c>discourse</c>).</summary>
    Discourse,

    /// <summary>Dislocated element (<c>dislocated</c>).</summary>
    Dislocated,

    /// <summary>Expletive (<c>expl</c>).</summary>
    Expl,

    /// <summary>Later part of a fixed expression ("as well as") (<c>fixed</c>).</summary>
    Fixed,

    /// <summary>Later part of a name or a date (<c>flat</c>).</summary>
    Flat,

    /// <summary>Part of a word that was split by mistake (<c>goeswith</c>).</summary>
    Goeswith,

    /// <summary>Indirect object (<c>iobj</c>).</summary>
    Iobj,

    /// <summary>Item of a list (<c>list</c>).</summary>
    List,

    /// <summary>Marker of a clause ("that", "to", "if") (<c>mark</c>).</summary>
    Mark,

    /// <summary>Nominal modifier of a noun (<c>nmod</c>).</summary>
    Nmod,

    /// <summary>Title or description before a name ("President") (<c>nmod:desc</c>).</summary>
    NmodDesc,

    /// <summary>Possessor (<c>nmod:poss</c>).</summary>
    NmodPoss,

    /// <summary>Nominal modifier without a preposition (<c>nmod:unmarked</c>).</summary>
    NmodUnmarked,

    /// <summary>Subject (<c>nsubj</c>).</summary>
    Nsubj,

    /// <summary>Subject of a clause around a copular clause (<c>nsubj:outer</c>).</summary>
    NsubjOuter,

    /// <summary>Subject of a passive (<c>nsubj:pass</c>).</summary>
    NsubjPass,

    /// <summary>Numeric modifier (<c>nummod</c>).</summary>
    Nummod,

    /// <summary>Object (<c>obj</c>).</summary>
    Obj,

    /// <summary>Oblique nominal: a noun phrase with a preposition that modifies a verb (<c>obl</c>).</summary>
    Obl,

    /// <summary>Agent of a passive ("by ...") (<c>obl:agent</c>).</summary>
    OblAgent,

    /// <summary>Oblique nominal without a preposition, often of time (<c>obl:unmarked</c>).</summary>
    OblUnmarked,

    /// <summary>Dependent of an elided head (<c>orphan</c>).</summary>
    Orphan,

    /// <summary>Clause placed side by side, as "he said" after what was said (<c>parataxis</c>).</summary>
    Parataxis,

    /// <summary>Punctuation (<c>punct</c>).</summary>
    Punct,

    /// <summary>Speech repaired (<c>reparandum</c>).</summary>
    Reparandum,

    /// <summary>Person addressed (<c>vocative</c>).</summary>
    Vocative,

    /// <summary>Clausal complement without a subject of its own (<c>xcomp</c>).</summary>
    Xcomp,
}
