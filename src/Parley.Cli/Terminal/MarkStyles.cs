using Parley.Cli.Marks;
using Spectre.Console;

namespace Parley.Cli.Terminal;

/// <summary>How marks look in a terminal: each kind differs from the others in shape as well as in colour.</summary>
internal static class MarkStyles
{
    public static readonly Style Source = new(Color.DodgerBlue1, decoration: Decoration.Bold);
    public static readonly Style Cue = new(Color.MediumPurple1, decoration: Decoration.Italic);
    public static readonly Style Content = new(Color.Grey74);
    public static readonly Style Position = new(Color.Orange1, decoration: Decoration.Underline);

    /// <summary>The style of a stretch: the shapes of all its marks, the colour of the most telling one.</summary>
    public static Style Of(MarkKinds kinds)
    {
        var style = Style.Plain;
        if (kinds.HasFlag(MarkKinds.Content)) style = style.Combine(Content);
        if (kinds.HasFlag(MarkKinds.Cue)) style = style.Combine(Cue);
        if (kinds.HasFlag(MarkKinds.Position)) style = style.Combine(Position);
        if (kinds.HasFlag(MarkKinds.Source)) style = style.Combine(Source);
        return style;
    }
}
