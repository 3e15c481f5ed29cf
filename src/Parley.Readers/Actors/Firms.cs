using System.Collections.Frozen;

namespace Parley.Readers.Actors;

/// <summary>Tells firms and unions from other bodies, by their names and by what they are called.</summary>
internal static class Firms
{
    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "company", "firm", "corporation", "carmaker", "automaker", "airline", "carrier", "steelmaker", "chipmaker", "refiner", "bank", "retailer", "brewer",
        "insurer", "manufacturer", "maker", "utility", "publisher", "partnership", "shipyard", "railway");

    private static readonly FrozenSet<string> NotOfFirms = FrozenSet.Create(
        StringComparer.Ordinal,
        "Union", "Workers", "Teamsters", "Brotherhood", "Guild", "Association", "Federation", "Confederation", "Council", "Committee", "Commission", "Board", "Bureau", "Agency",
        "Authority", "Ministry", "Department", "Court", "Tribunal", "Party", "Front", "Movement", "Congress", "Senate", "House", "Parliament", "Assembly", "Chamber", "Institute",
        "University", "College", "Foundation", "Organization", "Organisation", "Fund", "Conference", "League", "Alliance", "Coalition", "Society");

    private static readonly FrozenSet<string> OfUnions = FrozenSet.Create(
        StringComparer.Ordinal, "Union", "Workers", "Steelworkers", "Mineworkers", "Teamsters", "Brotherhood", "Guild", "Association", "Federation", "Confederation", "Employees");

    private static readonly FrozenSet<string> OfAssociations = FrozenSet.Create(
        StringComparer.Ordinal, "Association", "Federation", "Confederation", "Council", "Institute", "Chamber", "League", "Alliance", "Coalition", "Society", "Organization", "Organisation");

    /// <summary>Whether a body of this name is an association of others.</summary>
    public static bool IsAssociation(string name) => name.Split(' ').Any(OfAssociations.Contains);

    /// <summary>Whether a body of this name may be a union of workers.</summary>
    public static bool MayBeUnion(string name) => name.Split(' ').Any(OfUnions.Contains);

    /// <summary>Whether a common noun may stand for a body: one in its name ("the union" for the Miners' Union), or what firms are called.</summary>
    public static bool IsCalled(string name, string noun) => name.Split(' ').Contains(noun, StringComparer.OrdinalIgnoreCase) || (IsNoun(noun) && MayBe(name));

    /// <summary>Whether a common noun stands for a firm.</summary>
    public static bool IsNoun(string noun) => Nouns.Contains(noun);

    /// <summary>Whether a body of this name may be a firm.</summary>
    public static bool MayBe(string name) => !name.Split(' ').Any(NotOfFirms.Contains);
}
