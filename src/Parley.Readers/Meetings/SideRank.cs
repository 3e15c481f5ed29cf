using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>The rank of somebody who meets.</summary>
/// <param name="Party">For whom he sits there; null where the words give the rank to all who meet ("a summit", "the ministers").</param>
/// <param name="Level">The rank.</param>
internal readonly record struct SideRank(string? Party, MeetingLevel Level);
