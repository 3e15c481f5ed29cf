using Parley.Cli.Html;
using Parley.Desk.Comparisons;
using Parley.Talks.Comparisons;
using Parley.Talks.Json;

namespace Parley.Cli.Comparisons;

/// <summary>Lays a comparison out as one self-contained web page: each sentence with what it is, words added and dropped, and what is missing.</summary>
internal static class ComparisonPage
{
    public static string Of(ComparedStatements compared)
    {
        var html = new HtmlBuilder();
        var title = ComparisonWords.Name(compared.Case.Current);
        HtmlShell.Open(html, title);
        html.Add($"<header>\n<h1>{title}</h1>\n<p class=\"imprint\">{ComparisonWords.Counts(compared)}");
        if (ComparisonWords.Share(compared) is { } share) html.Add($"; {share}");
        html.Add($"</p>\n</header>\n<main class=\"one\">\n<section>\n<h2>Sentence by sentence</h2>\n<ol class=\"compared\">\n");
        foreach (var sentence in compared.Comparison.Sentences) AddSentence(html, compared, sentence);
        html.Add($"</ol>\n</section>\n");
        AddMissing(html, compared);
        AddEarlier(html, compared);
        html.Add($"</main>\n");
        HtmlShell.Close(html);
        return html.ToString();
    }

    private static void AddSentence(HtmlBuilder html, ComparedStatements compared, ComparedSentence sentence)
    {
        html.Add($"<li id=\"{sentence.Id}\"><span class=\"tag {ValueName.Of(sentence.Label)}\">{ComparisonWords.Label(sentence)}</span> ");
        if (sentence.Label == SentenceLabel.Reworded) AddDifference(html, compared, sentence);
        else html.Add($"{compared.TextOf(sentence.Id)}");
        html.Add($" <small>{ComparisonWords.Said(sentence)}");
        foreach (var match in sentence.Matches) html.Add($" <a href=\"#{match}\">{match}</a>");
        html.Add($"</small>");
        html.Add($"</li>\n");
    }

    private static void AddDifference(HtmlBuilder html, ComparedStatements compared, ComparedSentence sentence)
    {
        foreach (var part in compared.DifferenceOf(sentence))
        {
            if (part.Kind == DifferenceKind.Added) html.Add($"<ins>{part.Text}</ins> ");
            else if (part.Kind == DifferenceKind.Dropped) html.Add($"<del>{part.Text}</del> ");
            else html.Add($"{part.Text} ");
        }
    }

    private static void AddMissing(HtmlBuilder html, ComparedStatements compared)
    {
        if (compared.Comparison.Missing.Count > 0)
        {
            html.Add($"<section>\n<h2>No longer said</h2>\n<ul>\n");
            foreach (var point in compared.Comparison.Missing)
            {
                html.Add($"<li><span class=\"tag {ValueName.Of(point.Weight)}\">{ValueName.Of(point.Weight)}</span> {compared.TextOf(point.Sentence)} <small><a href=\"#{point.Sentence}\">{point.Sentence}</a></small></li>\n");
            }

            html.Add($"</ul>\n</section>\n");
        }

        if (ComparisonWords.Absent(compared) is { } absent) html.Add($"<p>{absent}</p>\n");
    }

    private static void AddEarlier(HtmlBuilder html, ComparedStatements compared)
    {
        foreach (var statement in compared.Case.Earlier)
        {
            html.Add($"<section>\n<h2>{ComparisonWords.Name(statement)}</h2>\n");
            foreach (var sentence in statement.Sentences) html.Add($"<p id=\"{sentence.Id}\">{sentence.Text} <small>{sentence.Id}</small></p>\n");
            html.Add($"</section>\n");
        }
    }
}
