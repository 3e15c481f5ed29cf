using Parley.Language;

namespace Parley.Readers.Actors;

/// <summary>What the readers of mentions share: the text, its names, and who was mentioned so far.</summary>
internal sealed class Scene(Analysis analysis, Setting setting, SentenceNames[] names, Roster roster)
{
    private const int Memory = 200;

    /// <summary>The analysed text.</summary>
    public Analysis Analysis { get; } = analysis;

    /// <summary>When and where it was written.</summary>
    public Setting Setting { get; } = setting;

    /// <summary>The named people.</summary>
    public Roster Roster { get; } = roster;

    /// <summary>The mentions so far, by sentence and token.</summary>
    public Dictionary<(int Sentence, int Token), Mention> Mentions { get; } = [];

    /// <summary>The mentions so far, in the order of the text, with what is needed to point back at them.</summary>
    public List<Antecedent> Antecedents { get; } = [];

    /// <summary>What was mentioned lately, the last first.</summary>
    public IEnumerable<Antecedent> LatestFirst()
    {
        for (var i = Antecedents.Count - 1; i >= Math.Max(0, Antecedents.Count - Memory); i--) yield return Antecedents[i];
    }

    /// <summary>Who speaks where a report says "both sides" or "we".</summary>
    public JointVoice Joint { get; } = new(analysis, names, setting, roster);

    /// <summary>The names of a sentence.</summary>
    public SentenceNames NamesOf(Sentence sentence) => names[sentence.Index];

    /// <summary>The words of a span.</summary>
    public string Words(Parley.Text.Span span) => span.In(Analysis.Document.Content).ReplaceLineEndings(" ");
}

/// <summary>A mention that later phrases may point back at.</summary>
/// <param name="Head">The head of its phrase.</param>
/// <param name="Mention">Whom it stands for.</param>
/// <param name="Kind">What it stands for.</param>
internal readonly record struct Antecedent(Token Head, Mention Mention, AntecedentKind Kind)
{
    /// <summary>Whether it is the subject of its clause.</summary>
    public bool IsSubject => Head.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter;
}

/// <summary>What a mention stands for, as far as pronouns tell.</summary>
internal enum AntecedentKind
{
    /// <summary>One person: he, she.</summary>
    Person,

    /// <summary>A state or bloc: it.</summary>
    State,

    /// <summary>A body: it.</summary>
    Body,

    /// <summary>Several people: they.</summary>
    People,
}
