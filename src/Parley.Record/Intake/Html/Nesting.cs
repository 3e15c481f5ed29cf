using AngleSharp.Dom;

namespace Parley.Record.Intake.Html;

/// <summary>Keeps out pages whose elements lie so deep in each other that walking through them would exhaust the stack.</summary>
internal static class Nesting
{
    private const int Deepest = 256;

    public static IntakeException TooDeep() => new("its elements are nested too deeply for a web page", "give the text itself");

    /// <exception cref="IntakeException">Elements lie too deep.</exception>
    public static void Check(INode root)
    {
        var depth = 0;
        for (var node = root; node is not null;)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                if (++depth > Deepest) throw TooDeep();
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node is null || node == root ? null : node.NextSibling;
        }
    }
}
