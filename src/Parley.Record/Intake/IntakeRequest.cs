using Parley.Record.Intake.Addresses;

namespace Parley.Record.Intake;

/// <summary>What is to be taken in.</summary>
/// <param name="Paths">Files, folders, addresses (http, https), or <c>-</c> (or <c>stdin:</c>) for standard input.</param>
/// <param name="AreJsonLines">Whether every file, and standard input, holds a report a line.</param>
/// <param name="Given">What the user says of the reports; it goes before what they say of themselves.</param>
/// <param name="OpenStandardInput">Opens standard input.</param>
public sealed record IntakeRequest(IReadOnlyList<string> Paths, bool AreJsonLines, ReportFacts Given, Func<Stream> OpenStandardInput)
{
    /// <summary>Which addresses may be fetched; any, unless others than the user name them.</summary>
    public AddressRule Addresses { get; init; }

    /// <summary>Documents that are handed over as they are, taken in after what lies at the paths.</summary>
    public IReadOnlyList<GivenDocument> Documents { get; init; } = [];
}
