namespace Parley.Language.Names;

/// <summary>What a name names.</summary>
public enum NameKind : byte
{
    /// <summary>A person, without titles.</summary>
    Person,

    /// <summary>A company, ministry, party, agency or other body.</summary>
    Organisation,

    /// <summary>A state, city, region or other place.</summary>
    Place,

    /// <summary>A nationality or other adjective of a place ("Chinese").</summary>
    Nationality,

    /// <summary>Anything else: laws, events, products, documents.</summary>
    Other,
}
