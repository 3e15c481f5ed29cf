namespace Parley.Readers.Actors;

/// <summary>The names of one sentence, in order.</summary>
internal readonly struct SentenceNames(List<FoundName> all, int first, int end)
{
    /// <summary>The names of each sentence of a text.</summary>
    public static SentenceNames[] Split(List<FoundName> names, int sentences)
    {
        var split = new SentenceNames[sentences];
        var at = 0;
        for (var sentence = 0; sentence < sentences; sentence++)
        {
            var start = at;
            while (at < names.Count && names[at].Sentence == sentence) at++;
            split[sentence] = new SentenceNames(names, start, at);
        }

        return split;
    }

    /// <summary>The names that lie wholly between two tokens.</summary>
    public IEnumerable<FoundName> Within(int firstToken, int endToken)
    {
        for (var i = first; i < end; i++)
        {
            if (all[i].First >= firstToken && all[i].End <= endToken) yield return all[i];
        }
    }

    /// <summary>The name that covers a token, or null.</summary>
    public FoundName? At(int token)
    {
        for (var i = first; i < end; i++)
        {
            if (token >= all[i].First && token < all[i].End) return all[i];
        }

        return null;
    }

    /// <summary>All of them.</summary>
    public IEnumerable<FoundName> All => Within(0, int.MaxValue);
}
