using System.Text;
using AngleSharp.Dom;

namespace Parley.Record.Intake.Html;

/// <summary>Turns elements into text: a paragraph for each block, with a blank line between paragraphs, white space as a browser shows it.</summary>
internal sealed class BlockText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "DD", "DIV", "DL", "DT", "FIELDSET", "FIGCAPTION", "FIGURE", "FOOTER", "FORM", "H1", "H2",
        "H3", "H4", "H5", "H6", "HEADER", "HR", "LI", "MAIN", "NAV", "OL", "P", "PRE", "SECTION", "TABLE", "TBODY", "TD", "TH", "TR", "UL",
    };

    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "BUTTON", "HEAD", "IFRAME", "INPUT", "NOSCRIPT", "OBJECT", "OPTION", "SCRIPT", "SELECT", "STYLE", "SVG", "svg", "TEMPLATE", "TEXTAREA",
    };

    private readonly StringBuilder _text = new();
    private Break _due;

    private enum Break
    {
        None,
        Space,
        Line,
        Paragraph,
    }

    /// <summary>The text of an element; empty for none.</summary>
    public static string Of(INode? root)
    {
        var text = new BlockText();
        if (root is not null) text.Add(root);
        return text._text.ToString();
    }

    private void Add(INode node)
    {
        switch (node)
        {
            case IText words:
                Add(words.Data);
                break;
            case IElement { TagName: "BR" }:
                Ask(Break.Line);
                break;
            case IElement element when Unseen.Contains(element.TagName):
                break;
            case IElement element when Blocks.Contains(element.TagName):
                Ask(Break.Paragraph);
                AddChildren(element);
                Ask(Break.Paragraph);
                break;
            case IElement or IDocument:
                AddChildren(node);
                break;
        }
    }

    private void AddChildren(INode parent)
    {
        foreach (var child in parent.ChildNodes) Add(child);
    }

    private void Add(string words)
    {
        foreach (var letter in words)
        {
            if (IsSpace(letter))
            {
                Ask(Break.Space);
                continue;
            }

            if (_text.Length > 0) _text.Append(_due switch { Break.Space => " ", Break.Line => "\n", Break.Paragraph => "\n\n", _ => "" });
            _due = Break.None;
            _text.Append(letter);
        }
    }

    private void Ask(Break wanted) => _due = wanted > _due ? wanted : _due;

    private static bool IsSpace(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0' or '\0';
}
