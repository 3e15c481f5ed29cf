using Parley.Record.Intake.Archives;

namespace Parley.Record.Intake;

/// <summary>A document as it came, before it is known which reports lie in it.</summary>
/// <param name="Where">The file, address, or place within one.</param>
/// <param name="Name">What a report of it is called by when nothing gives its id.</param>
/// <param name="Bytes">The document.</param>
/// <param name="Format">Its form, or null when that is to be told from its bytes.</param>
/// <param name="Given">What is known of its reports; it goes before what they say of themselves.</param>
internal sealed record RawDocument(string Where, string Name, ReadOnlyMemory<byte> Bytes, ReportFormat? Format, ReportFacts Given)
{
    /// <summary>The character set that whoever sent the document names, or null.</summary>
    public string? Charset { get; init; }

    /// <summary>What may still be unpacked on the way into it.</summary>
    public Allowance Allowance { get; init; } = Allowance.Whole();
}
