using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Parley.Web.Texts;

namespace Parley.Web.Pieces;

/// <summary>Shows a paragraph of a report with its marks, without any white space of its own, and always as text.</summary>
public sealed class MarkedWords : ComponentBase
{
    /// <summary>The text that the paragraph points into.</summary>
    [Parameter]
    [EditorRequired]
    public string Content { get; set; } = "";

    /// <summary>The paragraph.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<MarkedSentence> Sentences { get; set; } = [];

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var sentence in Sentences)
        {
            if (sentence.Anchor is { } anchor)
            {
                builder.OpenElement(0, "span");
                builder.AddAttribute(1, "class", "s");
                builder.AddAttribute(2, "id", $"c{anchor}");
            }

            foreach (var segment in sentence.Segments) Add(builder, segment);
            if (sentence.Anchor is not null) builder.CloseElement();
        }
    }

    private void Add(RenderTreeBuilder builder, MarkedSegment segment)
    {
        foreach (var anchor in segment.Anchors)
        {
            builder.OpenElement(3, "i");
            builder.AddAttribute(4, "id", $"c{anchor}");
            builder.CloseElement();
        }

        if (segment.Kinds.Count == 0)
        {
            builder.AddContent(5, segment.Span.In(Content));
            return;
        }

        builder.OpenElement(6, "span");
        builder.AddAttribute(7, "class", $"m {string.Join(' ', segment.Kinds)}");
        builder.AddContent(8, segment.Span.In(Content));
        builder.CloseElement();
    }
}
