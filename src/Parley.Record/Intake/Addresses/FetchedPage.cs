namespace Parley.Record.Intake.Addresses;

/// <summary>What lies at an address.</summary>
/// <param name="Bytes">The document.</param>
/// <param name="Format">Its form as the server says, or null.</param>
/// <param name="Charset">Its character set as the server says, or null.</param>
internal sealed record FetchedPage(ReadOnlyMemory<byte> Bytes, ReportFormat? Format, string? Charset);
