namespace Parley.Desk;

/// <summary>Which reports to read, and what the user says of them.</summary>
/// <param name="Paths">Files (text, HTML, PDF, e-mail, feeds, JSON, JSON lines, ZIP, .dna), folders, addresses (http, https), or <c>-</c> (or <c>stdin:</c>) for standard input.</param>
public sealed record ReadRequest(IReadOnlyList<string> Paths)
{
    /// <summary>Whether every file, and standard input, holds a report a line (JSON lines).</summary>
    public bool AreJsonLines { get; init; }

    /// <summary>The day of publication, which goes before what the reports say of themselves; or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The headline, which goes before what the reports say of themselves; or null.</summary>
    public string? Title { get; init; }

    /// <summary>The publisher, which goes before what the reports say of themselves; or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Documents that are handed over as they are, read after what lies at the paths.</summary>
    public IReadOnlyList<GivenFile> Files { get; init; } = [];

    /// <summary>Whether addresses of this machine and of local networks are left alone: others than the user may name them.</summary>
    public bool IsPublicOnly { get; init; }

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenStandardInput { get; init; } = Console.OpenStandardInput;
}

/// <summary>A document that is handed over as it is, not as a file to be opened.</summary>
/// <param name="Name">What it is called by, as whoever hands it over says; nothing is ever opened or written under that name.</param>
/// <param name="Bytes">The document.</param>
public sealed record GivenFile(string Name, ReadOnlyMemory<byte> Bytes);
