namespace Parley.Readers.Actors;

/// <summary>Tells from the words of a body's name what kind of body it is.</summary>
internal static class OrganisationKind
{
    private static readonly string[] Government =
        ["Ministry", "Department", "Embassy", "Consulate", "Treasury", "Administration", "Office", "Delegation", "Bureau", "Authority", "Customs"];

    private static readonly string[] Academic =
        ["University", "College", "Institute", "Institution", "School", "Academy", "Center", "Centre", "Foundation", "Think"];

    /// <summary>The kind of the body so named.</summary>
    public static BodyKind Of(string name)
    {
        var words = name.Split(' ');
        if (words.Any(word => Academic.Contains(word, StringComparer.Ordinal))) return BodyKind.Academic;
        return words.Any(word => Government.Contains(word, StringComparer.Ordinal)) ? BodyKind.Government : BodyKind.Other;
    }
}

/// <summary>What kind of body an organisation is.</summary>
internal enum BodyKind
{
    /// <summary>A company, union, association, party.</summary>
    Other,

    /// <summary>A part of a government.</summary>
    Government,

    /// <summary>A place of learning: its people speak for themselves.</summary>
    Academic,
}
