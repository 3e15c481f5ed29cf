using System.Xml;

namespace Parley.Record.Intake.Feeds;

/// <summary>Keeps out XML whose elements lie so deep in each other that walking through them would exhaust the stack.</summary>
internal static class XmlDepth
{
    private const int Deepest = 100;

    /// <exception cref="XmlException">The XML is malformed, or too deep.</exception>
    public static void Check(ReadOnlyMemory<byte> bytes, XmlReaderSettings settings)
    {
        using var xml = XmlReader.Create(bytes.AsStream(), settings);
        while (xml.Read())
        {
            if (xml.Depth > Deepest) throw new XmlException("its elements are nested too deeply");
        }
    }
}
