namespace Parley.Record.Intake;

/// <summary>A document that is handed over as it is, not as a file to be opened.</summary>
/// <param name="Name">What it is called by, as whoever hands it over says; nothing is ever opened or written under that name.</param>
/// <param name="Bytes">The document.</param>
public sealed record GivenDocument(string Name, ReadOnlyMemory<byte> Bytes);
