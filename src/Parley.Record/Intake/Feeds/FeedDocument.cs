using System.ServiceModel.Syndication;
using System.Xml;

namespace Parley.Record.Intake.Feeds;

/// <summary>Reads the XML of a feed (RSS 2.0, Atom 1.0). Document types are refused, and so are the entities with which a small file expands to a large one.</summary>
internal static class FeedDocument
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = ReportSize.Largest,
        CloseInput = true,
    };

    /// <exception cref="IntakeException">The bytes are no feed.</exception>
    public static SyndicationFeed Load(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var xml = XmlReader.Create(bytes.AsStream(), Settings);
            XmlDepth.Check(bytes, Settings);
            return SyndicationFeed.Load(xml);
        }
        catch (Exception error) when (error is XmlException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw new IntakeException($"is not a feed that can be read ({error.Message.Split('\n')[0].TrimEnd('.')})", "give an RSS 2.0 or Atom 1.0 feed, without a document type", error);
        }
    }
}
