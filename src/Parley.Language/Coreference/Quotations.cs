namespace Parley.Language.Coreference;

/// <summary>The quotations of a text and who speaks in them, as far as the tree of the sentence around them says so.</summary>
internal sealed class Quotations
{
    private readonly int[][] _quotes;
    private readonly List<(int Sentence, int Head)> _speakers = [(-1, -1)];

    public Quotations(IReadOnlyList<Sentence> sentences)
    {
        _quotes = new int[sentences.Count][];
        var (open, plain) = (0, false);
        for (var s = 0; s < sentences.Count; s++)
        {
            var sentence = sentences[s];
            _quotes[s] = new int[sentence.Count];
            for (var i = 0; i < sentence.Count; i++)
            {
                var mark = MarkOf(sentence.Words[i], plain);
                if (mark == QuoteMark.Opens)
                {
                    _speakers.Add((-1, -1));
                    (open, plain) = (_speakers.Count - 1, sentence.Words[i] == "\"");
                }
                else if (mark == QuoteMark.Closes)
                {
                    (open, plain) = (0, false);
                }
                else
                {
                    _quotes[s][i] = open;
                }
            }
        }

        for (var s = 0; s < sentences.Count; s++) FindSpeakers(sentences[s], _quotes[s]);
        ShareSpeakers(sentences);
    }

    /// <summary>The number of the quotation that a token stands in, from 1; 0 outside.</summary>
    public int Of(int sentence, int token) => _quotes[sentence][token];

    /// <summary>The head of the mention that speaks in a quotation, or (-1, -1) when that is not known.</summary>
    public (int Sentence, int Head) SpeakerOf(int quote) => _speakers[quote];

    private static QuoteMark MarkOf(string word, bool plainIsOpen) => word switch
    {
        "“" or "``" => QuoteMark.Opens,
        "”" or "''" => QuoteMark.Closes,
        "\"" => plainIsOpen ? QuoteMark.Closes : QuoteMark.Opens,
        _ => QuoteMark.None,
    };

    /// <summary>A verb of speech outside quotations, with a subject, speaks all quotations of its sentence that have no nearer one.</summary>
    private void FindSpeakers(Sentence sentence, int[] quotes)
    {
        var last = 0;
        for (var i = 0; i < quotes.Length; i++)
        {
            if (quotes[i] == last || quotes[i] == 0 || _speakers[quotes[i]].Head >= 0) continue;
            last = quotes[i];
            var speaker = NearestSpeaker(sentence, quotes, i);
            if (speaker >= 0) _speakers[quotes[i]] = (sentence.Index, speaker);
        }
    }

    private static int NearestSpeaker(Sentence sentence, int[] quotes, int from)
    {
        var (nearest, distance) = (-1, int.MaxValue);
        for (var i = 0; i < quotes.Length; i++)
        {
            if (quotes[i] != 0 || Math.Abs(i - from) >= distance || !CoreferenceLexicon.Shared.IsSpeechVerb(sentence.Lemmas[i])) continue;
            var subject = SubjectOf(sentence, i);
            if (subject >= 0 && quotes[subject] == 0) (nearest, distance) = (subject, Math.Abs(i - from));
        }

        return nearest;
    }

    private static int SubjectOf(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.OblAgent) return child.Index;
        }

        return -1;
    }

    /// <summary>A quotation that starts right after another in a sentence without a verb of speech has the same speaker.</summary>
    private void ShareSpeakers(IReadOnlyList<Sentence> sentences)
    {
        var (last, lastSentence) = (0, -2);
        for (var s = 0; s < sentences.Count; s++)
        {
            foreach (var quote in _quotes[s])
            {
                if (quote == 0 || quote == last) continue;
                if (_speakers[quote].Head < 0 && last > 0 && s - lastSentence <= 1) _speakers[quote] = _speakers[last];
                last = quote;
            }

            if (last > 0 && _quotes[s].AsSpan().Contains(last)) lastSentence = s;
        }
    }

    private enum QuoteMark
    {
        None,
        Opens,
        Closes,
    }
}
