using Parley.Cli.Plain;
using Parley.Desk;

namespace Parley.Cli.Output;

/// <summary>Gives readings out as plain text, a blank line between them.</summary>
internal sealed class TextSink(TextWriter output, bool isExplained) : IReadingSink
{
    private bool _isFirst = true;

    public void Add(ReportRead read)
    {
        if (!_isFirst) output.WriteLine();
        _isFirst = false;
        output.Write(PlainText.Of(read, isExplained));
        output.Flush();
    }

    public void Complete()
    {
    }

    public void Dispose() => output.Dispose();
}
