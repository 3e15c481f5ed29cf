using Spectre.Console;

namespace Parley.Cli.Terminal;

/// <summary>The colours of tags: orange where sides stand against each other, blue where they come together.</summary>
internal static class TagStyles
{
    private static readonly HashSet<string> Apart =
        ["refuse", "threaten", "oppose", "worsening", "threatened", "decided", "imposed", "cancelled", "deadline"];

    private static readonly HashSet<string> Together =
        ["offer", "accept", "support", "improving", "eased", "lifted", "held", "ongoing", "planned"];

    public static Style Of(string tag) => tag switch
    {
        _ when Apart.Contains(tag) => new Style(Color.Orange1),
        _ when Together.Contains(tag) => new Style(Color.DodgerBlue1),
        _ => Style.Plain,
    };
}
