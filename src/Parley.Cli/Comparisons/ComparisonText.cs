using Parley.Cli.Output;
using Parley.Desk.Comparisons;
using Parley.Talks.Comparisons;
using Parley.Talks.Json;

namespace Parley.Cli.Comparisons;

/// <summary>Writes a comparison for a terminal or a text file.</summary>
internal static class ComparisonText
{
    private const string Bold = "\e[1m";
    private const string Green = "\e[32m";
    private const string Red = "\e[31m";
    private const string Plain = "\e[0m";

    /// <summary>Writes the comparison: sentence by sentence, then what is missing. Without colours, dropped words stand as [-word-] and added ones as {+word+}.</summary>
    public static void Write(TextWriter output, ComparedStatements compared, bool isColoured)
    {
        output.WriteLine(Printable.Line($"{ComparisonWords.Name(compared.Case.Current)}"));
        output.WriteLine($"beside {compared.Case.Earlier.Count} earlier: {ComparisonWords.Counts(compared)}");
        if (ComparisonWords.Share(compared) is { } share) output.WriteLine(share);
        foreach (var sentence in compared.Comparison.Sentences) WriteSentence(output, compared, sentence, isColoured);
        WriteMissing(output, compared, isColoured);
        if (ComparisonWords.Absent(compared) is { } absent) output.WriteLine($"\n{absent}");
    }

    private static void WriteSentence(TextWriter output, ComparedStatements compared, ComparedSentence sentence, bool isColoured)
    {
        var said = ComparisonWords.Said(sentence) is { } times ? $"; {times}" : "";
        var matches = sentence.Matches.Count > 0 ? $" ({string.Join(", ", sentence.Matches)}{said})" : "";
        output.WriteLine($"\n{Strong(sentence.Id, isColoured)}  {ComparisonWords.Label(sentence)}{Printable.Line(matches)}");
        output.WriteLine($"    {(sentence.Label == SentenceLabel.Reworded ? Difference(compared, sentence, isColoured) : Printable.Line(compared.TextOf(sentence.Id)))}");
    }

    private static string Difference(ComparedStatements compared, ComparedSentence sentence, bool isColoured) =>
        string.Join(' ', compared.DifferenceOf(sentence).Select(part => Part(part, isColoured)));

    private static string Part(DifferencePart part, bool isColoured)
    {
        var text = Printable.Line(part.Text);
        return (part.Kind, isColoured) switch
        {
            (DifferenceKind.Added, true) => $"{Green}{text}{Plain}",
            (DifferenceKind.Added, false) => $"{{+{text}+}}",
            (DifferenceKind.Dropped, true) => $"{Red}{text}{Plain}",
            (DifferenceKind.Dropped, false) => $"[-{text}-]",
            _ => text,
        };
    }

    private static void WriteMissing(TextWriter output, ComparedStatements compared, bool isColoured)
    {
        if (compared.Comparison.Missing.Count == 0) return;
        output.WriteLine($"\n{Strong("NO LONGER SAID", isColoured)}");
        foreach (var point in compared.Comparison.Missing)
        {
            output.WriteLine(Printable.Line($"{point.Sentence}  {ValueName.Of(point.Weight)}"));
            output.WriteLine($"    {Printable.Line(compared.TextOf(point.Sentence))}");
        }
    }

    private static string Strong(string text, bool isColoured) => isColoured ? $"{Bold}{Printable.Line(text)}{Plain}" : Printable.Line(text);
}
