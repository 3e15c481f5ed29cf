using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Parley.Web.Charts;

/// <summary>Words in a chart. In Razor, the element of that name means something else.</summary>
public sealed class ChartText : ComponentBase
{
    /// <summary>Its class in the style sheet.</summary>
    [Parameter]
    [EditorRequired]
    public string Class { get; set; } = "";

    /// <summary>Where it stands from the left.</summary>
    [Parameter]
    public string X { get; set; } = "0";

    /// <summary>Where it stands from the top.</summary>
    [Parameter]
    [EditorRequired]
    public int Y { get; set; }

    /// <summary>The words.</summary>
    [Parameter]
    [EditorRequired]
    public string Text { get; set; } = "";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", X);
        builder.AddAttribute(3, "y", Y.ToString(CultureInfo.InvariantCulture));
        builder.AddContent(4, Text);
        builder.CloseElement();
    }
}
