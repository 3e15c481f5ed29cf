using Parley.Training.Corpora;

namespace Parley.Training.Coreference;

/// <summary>Reads coreference from the <c>Entity</c> attribute of CoNLL-U files (CorefUD 1.0, as used in GUM).</summary>
internal static class EntityReader
{
    /// <summary>The documents of a file.</summary>
    public static IReadOnlyList<CoreferenceDocument> Read(string path)
    {
        var documents = new List<CoreferenceDocument>();
        foreach (var group in ConlluReader.Read(path).GroupBy(sentence => sentence.Document))
        {
            var sentences = group.Select(sentence => sentence.Tokens).ToArray();
            documents.Add(new CoreferenceDocument(group.Key, sentences, [.. sentences.SelectMany(Mentions)]));
        }

        return documents;
    }

    private static List<GoldMention> Mentions(IReadOnlyList<TreebankToken> tokens, int sentence)
    {
        var mentions = new List<GoldMention>();
        var open = new List<(string Entity, string Type, int First)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var bracket in Brackets(tokens[i].Misc))
            {
                var fields = bracket.Trim('(', ')').Split('-');
                if (bracket[0] == '(') open.Add((fields[0], fields.ElementAtOrDefault(1) ?? "", i));
                if (bracket[^1] == ')' && Close(fields[0], i) is { } mention) mentions.Add(mention);
            }
        }

        return mentions;

        GoldMention? Close(string entity, int last)
        {
            var at = open.FindLastIndex(mention => mention.Entity == entity);
            if (at < 0) return null;
            var (_, type, first) = open[at];
            open.RemoveAt(at);
            return new GoldMention(sentence, first, last, HeadOf(tokens, first, last), entity, type);
        }
    }

    /// <summary>The opening and closing marks of a token, each as written: <c>(1-person-...</c>, <c>1)</c>, <c>(1-person-...)</c>.</summary>
    private static IEnumerable<string> Brackets(string misc)
    {
        var value = misc.Split('|').FirstOrDefault(attribute => attribute.StartsWith("Entity=", StringComparison.Ordinal))?["Entity=".Length..] ?? "";
        for (var start = 0; start < value.Length;)
        {
            var end = start + 1;
            while (end < value.Length && value[end - 1] != ')' && value[end] != '(') end++;
            yield return value[start..end];
            start = end;
        }
    }

    private static int HeadOf(IReadOnlyList<TreebankToken> tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].Head < first || tokens[i].Head > last) return i;
        }

        return first;
    }
}
