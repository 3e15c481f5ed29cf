using Parley.Readers.Grammar;
using Parley.Readers.Lexicons;

namespace Parley.Readers.Relations;

/// <summary>The features of words that a lexicon gives a class: which classes stand where around two actors, denied or not.</summary>
internal static class ClassFeatures
{
    private const int Objects = 7;

    /// <summary>Adds the features of a view for the classes of a lexicon.</summary>
    /// <param name="view">The view.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="name">What the lexicon is called in the features.</param>
    /// <param name="features">Takes the features.</param>
    public static void Add(PairView view, PhraseLexicon<WordSense[]> lexicon, string name, HashedFeatures features)
    {
        var offset = 0;
        string? first = null, last = null;
        while (offset < view.Tokens.Count)
        {
            var sentence = view.Tokens[offset].Sentence;
            foreach (var hit in lexicon.In(sentence))
            {
                foreach (var sense in hit.Value)
                {
                    if (sense.Objects is { } objects && !HasObject(sentence, hit, objects)) continue;
                    Add(view, offset, hit, sense.Class, name, features);
                    first ??= sense.Class;
                    last = sense.Class;
                }
            }

            offset += sentence.Count;
        }

        features.Add(name + " first", first ?? "none");
        features.Add(name + " last", last ?? "none");
    }

    private static void Add(PairView view, int offset, PhraseHit<WordSense[]> hit, string sense, string name, HashedFeatures features)
    {
        var index = offset + hit.First;
        if (view.Doer.Holds(index) || view.Other.Holds(index)) features.Add(name + " in", sense, view.Doer.Holds(index) ? "doer" : "other");
        var token = view.Tokens[index];
        var reality = RealityRule.IsNegated(token) ? "not" : $"{RealityRule.Of(token)}";
        features.Add(name, sense);
        features.Add(name + " real", sense, reality);
        features.Add(name + " region", sense, view.RegionOf(index), view.IsForward ? "f" : "b");
        if (view.Top == token) features.Add(name + " top", sense, reality);
        if (view.Top == token) features.Add(name + " top word", sense, token.Lemma);
        if (view.Up.Contains(token)) features.Add(name + " over doer", sense, reality);
        if (view.Down.Contains(token)) features.Add(name + " over other", sense, $"{view.Down.TakeWhile(step => step != token).Append(token).First().Relation}");
        if (SubjectRule.Of(token) == view.Doer.Head) features.Add(name + " does", sense, reality, view.Down.Contains(token) ? "with" : "without");
        if (SubjectRule.Of(token) == view.Other.Head) features.Add(name + " other does", sense, reality);
    }

    private static bool HasObject(Language.Sentence sentence, PhraseHit<WordSense[]> hit, IReadOnlySet<string> objects)
    {
        for (var i = Math.Max(0, hit.First - 4); i < Math.Min(sentence.Count, hit.End + Objects); i++)
        {
            if (objects.Contains(sentence.Lemmas[i]) || objects.Contains(sentence.Words[i])) return true;
        }

        return false;
    }
}

/// <summary>A class that a lexicon gives a word.</summary>
/// <param name="Class">The class.</param>
/// <param name="Objects">Words of which one must stand near; null when the word is enough.</param>
internal sealed record WordSense(string Class, IReadOnlySet<string>? Objects);
