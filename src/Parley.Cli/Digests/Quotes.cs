using Parley.Talks;
using Parley.Text;

namespace Parley.Cli.Digests;

/// <summary>Quotes a report's words on one line.</summary>
internal sealed class Quotes(string text)
{
    private const string Gap = " … ";

    public string Of(Span span) => string.Join(' ', span.In(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Of(ValueList<Span> spans) => string.Join(Gap, spans.Select(Of));

    /// <summary>The words without the quotation marks around them, for those who put their own.</summary>
    public string Bare(ValueList<Span> spans) =>
        Of(spans) is ['"' or '“', .. var words, '"' or '”'] && words.AsSpan().IndexOfAny('"', '“', '”') < 0 ? words : Of(spans);
}
