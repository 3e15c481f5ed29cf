namespace Parley.Record.Intake.Dna;

/// <summary>How a file of Discourse Network Analyzer keeps what was coded.</summary>
internal enum DnaVersion
{
    /// <summary>In a way that is not known.</summary>
    Unknown,

    /// <summary>As version 2 does.</summary>
    Two,

    /// <summary>As version 3 does.</summary>
    Three,
}
