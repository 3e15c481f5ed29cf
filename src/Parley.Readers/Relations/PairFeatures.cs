using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Relations;

/// <summary>What the words and the tree around two actors say of what the one does to the other, as hashed features.</summary>
internal static class PairFeatures
{
    private const int Near = 3;
    private const int Reach = 8;

    /// <summary>Adds the features of a view.</summary>
    public static void Add(PairView view, HashedFeatures features)
    {
        AddWords(view, features);
        AddNeighbours(view, features);
        AddPath(view, features);
        AddDeeds(view, features);
    }

    private static void AddWords(PairView view, HashedFeatures features)
    {
        for (var i = 0; i < view.Tokens.Count; i++)
        {
            if (view.Tokens[i].Class == WordClass.Punct) continue;
            var (word, region) = (view.WordAt(i), view.RegionOf(i));
            features.Add("word", word);
            features.Add("words", word, view.WordAt(i + 1));
            if (region == "between" || Distance(view, i) <= Reach) features.Add("region", region, view.IsForward ? "f" : "b", word);
        }
    }

    private static int Distance(PairView view, int index) =>
        Math.Min(DistanceTo(view.Doer, index), DistanceTo(view.Other, index));

    private static int DistanceTo(PairActor actor, int index) => index < actor.Start ? actor.Start - index : index - actor.End + 1;

    private static void AddNeighbours(PairView view, HashedFeatures features)
    {
        for (var step = 1; step <= Near; step++)
        {
            features.Add("doer before", $"{step}", view.WordAt(view.Doer.Start - step));
            features.Add("doer after", $"{step}", view.WordAt(view.Doer.End + step - 1));
            features.Add("other before", $"{step}", view.WordAt(view.Other.Start - step));
            features.Add("other after", $"{step}", view.WordAt(view.Other.End + step - 1));
        }

        features.Add("doer after both", view.WordAt(view.Doer.End), view.WordAt(view.Doer.End + 1));
        features.Add("other before both", view.WordAt(view.Other.Start - 2), view.WordAt(view.Other.Start - 1));
        features.Add("other after both", view.WordAt(view.Other.End), view.WordAt(view.Other.End + 1));
        features.Add("doer is", view.Doer.Head.Lemma);
        features.Add("other is", view.Other.Head.Lemma);
        features.Add("distance", $"{Math.Min(12, Math.Abs(view.Doer.Start - view.Other.Start) / 2)}", view.IsForward ? "f" : "b");
    }

    private static void AddPath(PairView view, HashedFeatures features)
    {
        if (view.Top is not { } top)
        {
            features.Add("apart", view.IsForward ? "f" : "b");
            return;
        }

        var up = string.Join(' ', view.Below(view.Up).Select(token => token.Relation));
        var down = string.Join(' ', view.Below(view.Down).Select(token => token.Relation));
        features.Add("up", up);
        features.Add("down", down);
        features.Add("path", up, down);
        features.Add("path top", up, down, top.Lemma);
        features.Add("top", top.Lemma);
        features.Add("top up", top.Lemma, up);
        features.Add("top down", top.Lemma, down);
        foreach (var token in view.Below(view.Up).Skip(1)) features.Add("on way up", token.Lemma, $"{token.Relation}");
        foreach (var token in view.Below(view.Down).Skip(1)) features.Add("on way down", token.Lemma, $"{token.Relation}");
        foreach (var token in top.Ancestors().Take(2)) features.Add("above top", token.Lemma);
        foreach (var child in top.Children)
        {
            if (child.Relation is Relation.Aux or Relation.AuxPass or Relation.Advmod or Relation.Mark or Relation.CompoundPrt) features.Add("beside top", child.Lemma, $"{child.Relation}");
        }

        features.Add("top is", $"{RealityRule.Of(top)}", top.Lemma);
    }

    /// <summary>What the doer does and what is done to the other, verb by verb.</summary>
    private static void AddDeeds(PairView view, HashedFeatures features)
    {
        foreach (var token in view.Doer.Head.Sentence)
        {
            if (token.Class != WordClass.Verb || SubjectRule.Of(token) != view.Doer.Head) continue;
            var hasOther = view.Down.Contains(token) ? "with" : "without";
            features.Add("does", token.Lemma, hasOther);
            features.Add("does so", $"{RealityRule.Of(token)}", hasOther);
            foreach (var child in token.Children)
            {
                if (child.Relation is Relation.Obj or Relation.Xcomp or Relation.Ccomp or Relation.Obl) features.Add("does to", token.Lemma, child == view.Other.Head ? "OTHER" : child.Lemma, $"{child.Relation}");
            }
        }

        foreach (var token in view.Down.Skip(1).Take(3)) features.Add("over other", token.Lemma);
        foreach (var token in view.Up.Skip(1).Take(3)) features.Add("over doer", token.Lemma);
        if (view.Other.Head.Head is { } governor) features.Add("done", governor.Lemma, $"{view.Other.Head.Relation}");
        if (view.Doer.Head.Head is { } verb) features.Add("doing", verb.Lemma, $"{view.Doer.Head.Relation}");
    }
}
