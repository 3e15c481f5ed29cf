using System.Runtime.InteropServices;
using Parley.Talks;

namespace Parley.Standings.Positions;

/// <summary>Groups the positions of one holder that speak of the same thing, by the content words that they share.</summary>
/// <remarks>Words lead to the phrases that have them, so that a position is set beside those only that share one; copies of a phrase count once.</remarks>
internal sealed class PhraseGroups
{
    private const double SameAct = 0.5;
    private const double OtherAct = 0.75;
    private const double LeastOfLonger = 0.3;
    private const int LeastShared = 2;
    private const int LeastSharedByOtherActs = 3;

    private readonly List<List<Told<Position>>> _groups = [];
    private readonly List<Phrase> _phrases = [];
    private readonly Dictionary<(string? Target, string Words), int> _known = [];
    private readonly Dictionary<int, List<int>> _byWord = [];
    private readonly List<int> _touched = [];
    private readonly Dictionary<int, (bool IsSame, double Closeness)> _closest = [];
    private int[] _shared = [];

    /// <summary>The groups, in the order in which they were begun.</summary>
    public IReadOnlyList<List<Told<Position>>> Groups => _groups;

    /// <summary>Adds a position to the group that it is closest to, or begins one.</summary>
    /// <param name="told">The position.</param>
    /// <param name="words">The numbers of its content words, each once, in rising order; at least one.</param>
    public void Add(Told<Position> told, ReadOnlySpan<int> words)
    {
        var position = told.Item;
        var key = (position.Target, KeyOf(words));
        if (_known.TryGetValue(key, out var known))
        {
            var phrase = _phrases[known];
            _groups[phrase.Group].Add(told);
            _phrases[known] = phrase with { Acts = phrase.Acts | Bit(position.Act) };
            return;
        }

        var home = Home(position, words);
        if (home < 0)
        {
            home = _groups.Count;
            _groups.Add([]);
        }

        _groups[home].Add(told);
        _known.Add(key, _phrases.Count);
        foreach (var word in words)
        {
            if (!_byWord.TryGetValue(word, out var phrases)) _byWord.Add(word, phrases = []);
            phrases.Add(_phrases.Count);
        }

        _phrases.Add(new Phrase(Bit(position.Act), position.Target, words.Length, home));
    }

    /// <summary>The numbers as a string that is a key and nothing else: no text that could be shown.</summary>
    private static string KeyOf(ReadOnlySpan<int> words) => new(MemoryMarshal.Cast<int, char>(words));

    /// <summary>The group with a phrase that speaks of the same, of several the one with the closest phrase, then the first; -1 for none.</summary>
    private int Home(Position position, ReadOnlySpan<int> words)
    {
        Touch(words);
        _closest.Clear();
        foreach (var at in _touched)
        {
            var (phrase, shared) = (_phrases[at], _shared[at]);
            _shared[at] = 0;
            ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(_closest, phrase.Group, out _);
            best = (best.IsSame || SpeakOfTheSame(position, words.Length, phrase, shared), Math.Max(best.Closeness, Closeness(words.Length, phrase.Words, shared, LeastShared)));
        }

        var (home, closeness) = (-1, -1.0);
        foreach (var (group, close) in _closest)
        {
            if (close.IsSame && (close.Closeness > closeness || (close.Closeness == closeness && group < home))) (home, closeness) = (group, close.Closeness);
        }

        return home;
    }

    /// <summary>Counts for every phrase how many of the words it has.</summary>
    private void Touch(ReadOnlySpan<int> words)
    {
        if (_shared.Length < _phrases.Count) Array.Resize(ref _shared, Math.Max(64, 2 * _phrases.Count));
        _touched.Clear();
        foreach (var word in words)
        {
            if (!_byWord.TryGetValue(word, out var phrases)) continue;
            foreach (var phrase in CollectionsMarshal.AsSpan(phrases))
            {
                if (_shared[phrase]++ == 0) _touched.Add(phrase);
            }
        }
    }

    private static bool SpeakOfTheSame(Position position, int words, Phrase other, int shared)
    {
        if (position.Target is not null && other.Target is not null && position.Target != other.Target) return false;
        var own = Bit(position.Act);
        return ((other.Acts & own) != 0 && Closeness(words, other.Words, shared, LeastShared) >= SameAct)
            || ((other.Acts & ~own) != 0 && Closeness(words, other.Words, shared, LeastSharedByOtherActs) >= OtherAct);
    }

    /// <summary>
    /// How much of the shorter phrase the two share, 0 to 1; fewer shared words than <paramref name="least"/> count only when neither has another, and nothing counts
    /// that is a small part of the longer phrase.
    /// </summary>
    private static double Closeness(int words, int others, int shared, int least)
    {
        if (shared == words && shared == others) return 1;
        return shared < least || shared < LeastOfLonger * Math.Max(words, others) ? 0 : (double)shared / Math.Min(words, others);
    }

    private static int Bit(PositionAct act) => 1 << (int)act;

    /// <summary>A phrase of a group, and the acts that were told with it, a bit each.</summary>
    private readonly record struct Phrase(int Acts, string? Target, int Words, int Group);
}
