namespace Parley.Readers.Pressures;

/// <summary>Knows the bodies before which parties press each other, and which press nobody themselves.</summary>
internal static class Forums
{
    /// <summary>Whether the body of this canonical name is a forum.</summary>
    public static bool IsForum(string name) => name is
        "GATT" or "World Trade Organization" or "International Court of Justice" or "International Criminal Court" or "Permanent Court of Arbitration"
        or "International Coffee Organization" or "International Cocoa Organization" or "International Monetary Fund" or "World Bank" or "World Health Organization" or "International Labour Organization" or "OECD" or "UNCTAD";
}
