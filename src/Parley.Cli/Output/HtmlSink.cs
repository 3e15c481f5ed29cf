using Parley.Cli.Html;
using Parley.Desk;

namespace Parley.Cli.Output;

/// <summary>Gives one reading out as a web page.</summary>
internal sealed class HtmlSink(TextWriter output, bool isExplained) : IReadingSink
{
    private ReportRead? _only;

    public void Add(ReportRead read) => _only = _only is null
        ? read
        : throw new OutputException("several readings do not go on one page; give --out DIR for a page each");

    public void Complete()
    {
        if (_only is not null) output.Write(HtmlPage.Of(_only, isExplained));
    }

    public void Dispose() => output.Dispose();
}
