using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Attributions;

/// <summary>Cuts the contents of attributions into parts in which others may be attributed.</summary>
/// <remarks>A part lies in one sentence and has a word that looks like a cue.</remarks>
internal sealed class ContentParts(TokenTable table, AttributionModel model)
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "attributions/nested",
        "Who is said to have said what: each content is read once more as a text of its own, and the contents found there again, two levels down.",
        "A minister's word of what the other side refuses is not the other side's word.",
        new RuleExample("Robles said that Chile had announced that it would lower its duties.", "Chile, had announced: that it would lower its duties"),
        new RuleExample("Robles said that Chile had lowered its duties.", "Robles, said: that Chile had lowered its duties", "Chile acts, and says nothing."))
    {
        ReadsParts = true,
    };

    private const int Shortest = 3;

    private readonly CueWords _cues = new(table, model);
    private readonly List<TokenRange> _parts = [];
    private readonly List<int> _owners = [];

    /// <summary>The parts, in the order in which they were added.</summary>
    public TokenRange[] Parts => [.. _parts];

    /// <summary>For each part the attribution that it is a content of.</summary>
    public IReadOnlyList<int> Owners => _owners;

    /// <summary>Adds the parts of a content.</summary>
    /// <param name="roles">The content.</param>
    /// <param name="owner">The number of the attribution.</param>
    public void Add(Candidate roles, int owner)
    {
        for (var i = 0; i < roles.Labels.Length; i++)
        {
            if (roles.Labels[i] != RoleLabel.Content) continue;
            var first = roles.First + i;
            while (i + 1 < roles.Labels.Length && roles.Labels[i + 1] == RoleLabel.Content && table.SentenceOf[roles.First + i + 1] == table.SentenceOf[first]) i++;
            Add(first, roles.First + i, owner);
        }
    }

    private void Add(int first, int last, int owner)
    {
        while (first < last && IsFringe(first)) first++;
        while (last > first && table.IsPunctuation(last)) last--;
        if (last - first + 1 < Shortest || !_cues.Knows(first, last)) return;
        var token = table.At(first);
        _parts.Add(new TokenRange(token.Sentence, token.Index, last - first + 1));
        _owners.Add(owner);
    }

    private bool IsFringe(int token) => table.IsPunctuation(token) || (table.Relations[token] == Relation.Mark && table.Classes[token] == WordClass.Sconj);
}
