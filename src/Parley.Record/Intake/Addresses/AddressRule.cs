namespace Parley.Record.Intake.Addresses;

/// <summary>Which addresses may be fetched.</summary>
public enum AddressRule
{
    /// <summary>Any: the user names them.</summary>
    Any,

    /// <summary>Only those of the public internet, not those of this machine or the networks that it is in: others name them.</summary>
    PublicOnly,
}
