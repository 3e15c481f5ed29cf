using Parley.Language;

namespace Parley.Readers.Actors;

/// <summary>Tells who stand in one list of people, each with an office.</summary>
/// <remarks>
/// In "Peruvian Trade Minister Ana Robles, Foreign Secretary Jorge Paz and Central Bank Governor Eva Luna" all are Peru's. A near miss:
/// "Peruvian Trade Minister Ana Robles and Chilean Trade Minister Jorge Paz", where the second has a state of his own.
/// </remarks>
internal static class Enumeration
{
    /// <summary>Whether only a comma, "and" or "as well as", and the second one's office, in which no known name says whose it is, stand between two names of a text.</summary>
    public static bool JoinsByTitle(Analysis analysis, FoundName first, FoundName second, SentenceNames[] names)
    {
        if (first.Sentence != second.Sentence || TitleReader.Before(analysis.Sentences[second.Sentence], second, names[second.Sentence]) is not { Owner: null or { Hit: null }, Principal: null, First: var title }) return false;
        var words = analysis.Sentences[first.Sentence].Words;
        var end = words[title] == "and" ? title + 1 : title;
        var joints = words[first.End..Math.Max(first.End, end)];
        return joints.Length > 0 && joints.All(word => word is "," or "and" or "as" or "well");
    }
}
