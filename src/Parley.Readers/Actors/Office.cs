using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>An office that people hold.</summary>
/// <param name="Title">Its words, lower case and singular ("undersecretary").</param>
/// <param name="Level">The rung on which its holder meets others; unspecified for an office outside the ladder.</param>
/// <param name="Voice">Whether its holder speaks for the body that the office belongs to.</param>
internal sealed record Office(string Title, MeetingLevel Level, MentionVoice Voice);
