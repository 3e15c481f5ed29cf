using Parley.Language.Models;
using Parley.Language.Names;

namespace Parley.Language.Coreference;

/// <summary>Finds the noun phrases and pronouns that can stand for something.</summary>
internal sealed class MentionFinder
{
    /// <summary>The words of a phrase that are compared with others', so that long phrases cost no more than others.</summary>
    private const int MostWords = 12;

    private readonly IReadOnlyList<Sentence> _sentences;
    private readonly IReadOnlyList<Name> _names;
    private readonly Quotations _quotations;
    private readonly List<Mention> _mentions = [];
    private int[] _nameAt = [];
    private Extents _extents = null!;

    private MentionFinder(IReadOnlyList<Sentence> sentences, IReadOnlyList<Name> names, Quotations quotations)
    {
        _sentences = sentences;
        _names = names;
        _quotations = quotations;
    }

    /// <summary>The mentions of a text, in the order of their heads.</summary>
    public static List<Mention> Find(IReadOnlyList<Sentence> sentences, IReadOnlyList<Name> names, Quotations quotations)
    {
        var finder = new MentionFinder(sentences, names, quotations);
        var name = 0;
        foreach (var sentence in sentences)
        {
            var first = name;
            while (name < names.Count && names[name].Sentence == sentence.Index) name++;
            finder.AddSentence(sentence, first, name);
        }

        for (var i = 0; i < finder._mentions.Count; i++) finder._mentions[i].Index = i;
        return finder._mentions;
    }

    private void AddSentence(Sentence sentence, int firstName, int endOfNames)
    {
        _extents = new Extents(sentence);
        _nameAt = new int[sentence.Count];
        Array.Fill(_nameAt, -1);
        for (var name = firstName; name < endOfNames; name++) _nameAt.AsSpan(_names[name].FirstToken, _names[name].TokenCount).Fill(name);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (IsHead(sentence, i)) _mentions.Add(Make(sentence, i));
        }
    }

    private bool IsHead(Sentence sentence, int i)
    {
        var relation = sentence.Relations[i];
        if (relation is Relation.Flat or Relation.Fixed or Relation.Goeswith or Relation.Expl or Relation.Discourse) return false;
        if (_nameAt[i] >= 0 && HeadOf(sentence, _names[_nameAt[i]]) != i) return false;
        return sentence.Classes[i] switch
        {
            WordClass.Pron => CoreferenceLexicon.Shared.PronounOf(sentence.Words[i]) != PronounClass.Relative && !IsRelativeThat(sentence, i),
            WordClass.Noun => relation != Relation.NmodDesc,
            WordClass.Propn => relation != Relation.NmodDesc || _nameAt[i] >= 0,
            WordClass.Num or WordClass.Det or WordClass.Adj => relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Obl or Relation.Nmod,
            _ => _nameAt[i] >= 0 && _names[_nameAt[i]].Kind != NameKind.Nationality,
        };
    }

    private static bool IsRelativeThat(Sentence sentence, int i)
    {
        if (!sentence.Words[i].Equals("that", StringComparison.OrdinalIgnoreCase)) return false;
        var head = sentence.Heads[i];
        return head > i && sentence.Relations[head] == Relation.AclRelcl;
    }

    private static int HeadOf(Sentence sentence, Name name)
    {
        for (var i = name.FirstToken; i < name.FirstToken + name.TokenCount; i++)
        {
            var head = sentence.Heads[i];
            if (head < name.FirstToken || head >= name.FirstToken + name.TokenCount) return i;
        }

        return name.FirstToken;
    }

    private Mention Make(Sentence sentence, int head)
    {
        var (first, last) = Extent(head);
        var name = _nameAt[head];
        var form = FormOf(sentence, head, first, name);
        var words = name >= 0 ? WordsOf(sentence, _names[name].FirstToken, _names[name].FirstToken + _names[name].TokenCount) : WordsOf(sentence, first, last + 1);
        var pronoun = form == MentionForm.Pronoun ? CoreferenceLexicon.Shared.PronounOf(sentence.Words[head]) : PronounClass.None;
        NameKind? kind = name >= 0 ? _names[name].Kind : null;
        return new Mention
        {
            Sentence = sentence.Index,
            First = first,
            Last = last,
            Head = head,
            Form = form,
            Pronoun = pronoun,
            Kind = kind,
            Name = name,
            Traits = TraitsFinder.Of(sentence, head, pronoun, name >= 0 ? _names[name] : null),
            Lemma = name >= 0 && words.Length > 0 ? words[^1] : FeatureHash.OfLower(sentence.Lemmas[head]),
            Words = words.Length > MostWords ? words[..MostWords] : words,
            Text = HashOf(words),
            Initials = name >= 0 ? InitialsOf(sentence, _names[name]) : 0,
            Titles = name >= 0 ? TitlesOf(sentence, head) : [],
            State = name >= 0 ? StateOf(sentence, _names[name]) : 0,
            Relation = sentence.Relations[head],
            Governor = sentence.Heads[head],
            GovernorLemma = sentence.Heads[head] < 0 ? 0 : FeatureHash.OfLower(sentence.Lemmas[sentence.Heads[head]]),
            IsModifiedAfter = IsModifiedAfter(sentence, head),
            Quote = _quotations.Of(sentence.Index, head),
        };
    }

    /// <summary>The first and last token of the phrase, with all of the name at its head.</summary>
    private (int First, int Last) Extent(int head)
    {
        var (first, last) = _extents.Of(head);
        if (_nameAt[head] is not (var name and >= 0)) return (first, last);
        return (Math.Min(first, _names[name].FirstToken), Math.Max(last, _names[name].FirstToken + _names[name].TokenCount - 1));
    }

    private static bool IsModifiedAfter(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child.Index > head && child.Relation is Relation.Nmod or Relation.Acl or Relation.AclRelcl) return true;
        }

        return false;
    }

    private static MentionForm FormOf(Sentence sentence, int head, int first, int name)
    {
        if (name >= 0) return MentionForm.Name;
        if (sentence.Classes[head] == WordClass.Pron) return MentionForm.Pronoun;
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child.Relation == Relation.NmodPoss) return MentionForm.Possessed;
            if (child.Relation == Relation.Det) return DeterminedForm(child.Text);
            if (child.Relation == Relation.Nummod && child.Index == first) return MentionForm.Indefinite;
        }

        return sentence.Classes[head] == WordClass.Det ? MentionForm.Demonstrative : MentionForm.Bare;
    }

    private static MentionForm DeterminedForm(string determiner) => determiner.ToLowerInvariant() switch
    {
        "the" => MentionForm.Definite,
        "this" or "that" or "these" or "those" => MentionForm.Demonstrative,
        _ => MentionForm.Indefinite,
    };

    private static ulong[] WordsOf(Sentence sentence, int start, int end)
    {
        var words = new List<ulong>(end - start);
        for (var i = start; i < end; i++)
        {
            if (sentence.Classes[i] is WordClass.Det or WordClass.Punct or WordClass.Part) continue;
            words.Add(FeatureHash.OfLower(sentence.Classes[i] == WordClass.Noun ? sentence.Lemmas[i] : sentence.Words[i]));
        }

        return [.. words];
    }

    private static ulong[] TitlesOf(Sentence sentence, int head)
    {
        var titles = new List<ulong>();
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child.Relation is not (Relation.NmodDesc or Relation.Appos or Relation.Compound)) continue;
            titles.Add(FeatureHash.OfLower(child.Lemma));
            foreach (var more in child.Children)
            {
                if (more.Relation is Relation.Conj or Relation.Flat) titles.Add(FeatureHash.OfLower(more.Lemma));
            }
        }

        return [.. titles];
    }

    private static int StateOf(Sentence sentence, Name name)
    {
        if (name.Kind is not (NameKind.Place or NameKind.Organisation)) return 0;
        ulong phrase = 0;
        for (var i = 0; i < name.TokenCount; i++) phrase = NameLexicon.Extend(phrase, FeatureHash.OfLower(sentence.Words[name.FirstToken + i]));
        return NameLexicon.Shared.StateOf(phrase);
    }

    private static ulong HashOf(ulong[] words)
    {
        ulong hash = 0;
        foreach (var word in words) hash = FeatureHash.Join(hash, word);
        return hash;
    }

    private static ulong InitialsOf(Sentence sentence, Name name)
    {
        Span<char> initials = stackalloc char[Math.Min(name.TokenCount, 16)];
        var count = 0;
        for (var i = 0; i < initials.Length; i++)
        {
            var first = sentence.Words[name.FirstToken + i][0];
            if (char.IsUpper(first)) initials[count++] = first;
        }

        return count < 2 ? 0 : FeatureHash.OfLower(initials[..count]);
    }
}
