using Parley.Readers.Meetings;

namespace Parley.Readers.Pressures;

/// <summary>Knows the bodies before which parties press each other, and which press nobody themselves.</summary>
internal static class Forums
{
    /// <summary>Whether the body of this canonical name is a forum: one in which states meet, or a court.</summary>
    public static bool IsForum(string name) => MeetingLexicon.IsForum(name) || name is
        "International Court of Justice" or "International Criminal Court" or "Permanent Court of Arbitration" or "World Health Organization" or "International Labour Organization";
}
