using Parley.Language;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Attributions;

/// <summary>Reads what the text says of why a nameless source should know.</summary>
internal static class StandingReader
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "attributions/standing",
        "What the text tells of why a nameless source should know: words such as \"familiar with\", \"briefed on\" or \"following\" inside the source, with what they govern.",
        "Without a name, a source's standing is all by which a reader can weigh it.",
        new RuleExample("A senior official familiar with the negotiations said the duties would rise.", "A senior official familiar with the negotiations: familiar with the negotiations"),
        new RuleExample(
            "A senior official who spoke on condition of anonymity said the duties would rise.",
            "A senior official who spoke on condition of anonymity, said: the duties would rise",
            "The terms on which someone speaks are not what they know."))
    {
        ReadsParts = true,
    };

    /// <summary>The words, as they stand in the text, or null when there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="head">The noun for the people.</param>
    /// <param name="source">The words of the source.</param>
    public static string? Read(string text, Token head, ValueList<Span> source)
    {
        var sentence = head.Sentence;
        for (var i = head.Index + 1; i < sentence.Count && source.Any(span => span.Contains(sentence.Spans[i])); i++)
        {
            if (!SourceLexicon.OpensStanding(sentence.Words[i])) continue;
            var first = i;
            while (first - 1 > head.Index && Leads(sentence, first - 1)) first--;
            return Span.Cover(sentence.Spans[first], sentence.Spans[EndOf(sentence, i, source)]).In(text);
        }

        return null;
    }

    /// <summary>Whether the word belongs to what follows it: "closely following", "with direct knowledge".</summary>
    private static bool Leads(Sentence sentence, int word) => sentence.Classes[word] is WordClass.Adv or WordClass.Adj || sentence.Words[word] == "with";

    /// <summary>The last word of the description: it ends with the source, or where a comma begins another.</summary>
    private static int EndOf(Sentence sentence, int from, ValueList<Span> source)
    {
        var last = from;
        while (last + 1 < sentence.Count && source.Any(span => span.Contains(sentence.Spans[last + 1])) && !IsBreak(sentence, last + 1)) last++;
        while (last > from && sentence.Classes[last] == WordClass.Punct) last--;
        return last;
    }

    private static bool IsBreak(Sentence sentence, int comma) =>
        sentence.Words[comma] == "," && (comma + 1 == sentence.Count || sentence.Classes[comma + 1] is WordClass.Pron or WordClass.Verb);
}
