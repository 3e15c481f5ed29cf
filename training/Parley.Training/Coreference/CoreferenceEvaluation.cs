using Parley.Language.Coreference;

namespace Parley.Training.Coreference;

/// <summary>Compares chains with a corpus, both without entities that are mentioned once.</summary>
internal static class CoreferenceEvaluation
{
    /// <summary>The score of one document.</summary>
    /// <param name="gold">The corpus's mentions.</param>
    /// <param name="chains">The chains found.</param>
    /// <param name="exact">Whether a mention must have its very words; else its head decides, as in CorefUD.</param>
    public static CoreferenceScore Score(IReadOnlyList<GoldMention> gold, IReadOnlyList<Chain> chains, bool exact)
    {
        var entities = gold.GroupBy(mention => mention.Entity).Where(entity => entity.Count() > 1).Select(entity => entity.ToArray()).ToArray();
        var keys = new MentionKeys(gold, exact);
        return CoreferenceScore.Of<int>(
            [.. entities.Select(entity => entity.Select(keys.Of).ToArray())],
            [.. chains.Select(chain => chain.Mentions.Select(keys.Of).ToArray())]);
    }

    /// <summary>Numbers mentions so that one found and one of the corpus have the same number when they match; each matches at most once.</summary>
    private sealed class MentionKeys
    {
        private readonly Dictionary<GoldMention, int> _gold = [];
        private readonly Dictionary<(int Sentence, int First, int Last), int> _byWords = [];
        private readonly Dictionary<(int Sentence, int Head), List<GoldMention>> _byHead = [];
        private readonly bool _exact;
        private int _next;

        public MentionKeys(IReadOnlyList<GoldMention> gold, bool exact)
        {
            _exact = exact;
            foreach (var mention in gold)
            {
                _gold[mention] = _next;
                _byWords.TryAdd((mention.Sentence, mention.First, mention.Last), _next++);
                if (!_byHead.TryGetValue((mention.Sentence, mention.Head), out var same)) _byHead.Add((mention.Sentence, mention.Head), same = []);
                same.Add(mention);
            }
        }

        public int Of(GoldMention mention) => _gold[mention];

        public int Of(ChainMention mention)
        {
            var last = mention.FirstToken + mention.TokenCount - 1;
            if (_exact) return _byWords.TryGetValue((mention.Sentence, mention.FirstToken, last), out var key) ? key : _next++;
            return _byHead.TryGetValue((mention.Sentence, mention.Head), out var same)
                ? _gold[same.MinBy(gold => Math.Abs(gold.First - mention.FirstToken) + Math.Abs(gold.Last - last))!]
                : _next++;
        }
    }
}
