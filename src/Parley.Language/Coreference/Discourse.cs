namespace Parley.Language.Coreference;

/// <summary>A text as read so far: its mentions, the clusters that they fell into, and where words were used before.</summary>
internal sealed class Discourse
{
    /// <summary>The most mentions that one mention is compared with; few come near it.</summary>
    public const int MostAntecedents = 60;

    private const int MostRecent = 30;
    private const int MostByWord = 6;
    private readonly Dictionary<ulong, List<Mention>> _byWord = [];
    private readonly Dictionary<ulong, Mention> _byText = [];
    private readonly HashSet<ulong> _heads = [];
    private readonly Dictionary<(int Sentence, int Head), Mention> _byHead = [];
    private readonly Cluster[] _clusters;

    public Discourse(IReadOnlyList<Sentence> sentences, IReadOnlyList<Mention> mentions, Quotations quotations)
    {
        Sentences = sentences;
        Mentions = mentions;
        Quotations = quotations;
        _clusters = new Cluster[mentions.Count];
    }

    public IReadOnlyList<Sentence> Sentences { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    public Quotations Quotations { get; }

    /// <summary>The clusters, in the order of their first mentions.</summary>
    public IEnumerable<Cluster> Clusters => _clusters.Where((cluster, i) => cluster is not null && cluster.Mentions[0].Index == i);

    /// <summary>The cluster of a mention that was read.</summary>
    public Cluster ClusterOf(Mention mention) => _clusters[mention.Index];

    /// <summary>The mention with the same words that was read last, or null.</summary>
    public Mention? SameText(Mention mention) => mention.Form == MentionForm.Pronoun ? null : _byText.GetValueOrDefault(mention.Text);

    /// <summary>Whether a mention with the same head word was read.</summary>
    public bool HasSameHead(Mention mention) => _heads.Contains(mention.Lemma);

    /// <summary>The mention that speaks in the quotation around another, or null.</summary>
    public Mention? SpeakerOf(Mention mention) => mention.Quote == 0 ? null : _byHead.GetValueOrDefault(Quotations.SpeakerOf(mention.Quote));

    /// <summary>Reads the next mention: a first mention of something, or another one of what <paramref name="antecedent"/> stands for.</summary>
    public void Read(Mention mention, Mention? antecedent)
    {
        if (antecedent is null)
        {
            _clusters[mention.Index] = new Cluster(mention);
        }
        else
        {
            _clusters[mention.Index] = ClusterOf(antecedent);
            _clusters[mention.Index].Add(mention);
        }

        _byHead[(mention.Sentence, mention.Head)] = mention;
        if (mention.Form == MentionForm.Pronoun) return;
        _byText[mention.Text] = mention;
        _heads.Add(mention.Lemma);
        Note(mention.Lemma, mention);
        if (mention.Initials != 0) Note(mention.Initials, mention);
        if (mention.State != 0) Note((ulong)mention.State, mention);
        if (mention.Name < 0) return;
        foreach (var word in mention.Words)
        {
            if (word != mention.Lemma) Note(word, mention);
        }
    }

    /// <summary>The mentions that a mention could take up, nearest first, mostly some forty.</summary>
    public void FindAntecedents(Mention mention, List<Mention> antecedents)
    {
        antecedents.Clear();
        AddRecent(mention, antecedents);
        if (mention.Form == MentionForm.Pronoun)
        {
            if (SpeakerOf(mention) is { } speaker) AddOnce(speaker, mention, antecedents);
            return;
        }

        AddByWord(mention.Lemma, mention, antecedents);
        if (mention.Initials != 0) AddByWord(mention.Initials, mention, antecedents);
        if (mention.State != 0) AddByWord((ulong)mention.State, mention, antecedents);
        if (mention.Name < 0) return;
        foreach (var word in mention.Words) AddByWord(word, mention, antecedents);
    }

    private void AddRecent(Mention mention, List<Mention> antecedents)
    {
        var reach = mention.Form == MentionForm.Pronoun ? 5 : 3;
        for (var i = mention.Index - 1; i >= 0 && antecedents.Count < MostRecent && mention.Sentence - Mentions[i].Sentence <= reach; i--) antecedents.Add(Mentions[i]);
    }

    private void AddByWord(ulong word, Mention mention, List<Mention> antecedents)
    {
        if (!_byWord.TryGetValue(word, out var found)) return;
        for (var i = found.Count - 1; i >= Math.Max(0, found.Count - MostByWord); i--) AddOnce(found[i], mention, antecedents);
    }

    private static void AddOnce(Mention candidate, Mention mention, List<Mention> antecedents)
    {
        if (antecedents.Count < MostAntecedents && candidate.Index < mention.Index && !antecedents.Contains(candidate)) antecedents.Add(candidate);
    }

    private void Note(ulong word, Mention mention)
    {
        if (!_byWord.TryGetValue(word, out var mentions)) _byWord.Add(word, mentions = []);
        mentions.Add(mention);
    }
}
