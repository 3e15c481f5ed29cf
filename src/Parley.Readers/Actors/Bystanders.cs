using Parley.Language;

namespace Parley.Readers.Actors;

/// <summary>Tells chiefs of bodies of whom a report says nothing else: they are asked for their view, and speak for nobody but themselves.</summary>
internal sealed class Bystanders(Analysis analysis, List<FoundName> names)
{
    /// <summary>In fewer sentences a body need not be named twice.</summary>
    private const int FewestSentences = 4;

    private readonly Dictionary<string, int> _namedOnce = names
        .Where(name => name is { Kind: FoundNameKind.Organisation, Hit: null })
        .GroupBy(name => name.Words, StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => group.First().Sentence, StringComparer.Ordinal);

    /// <summary>Whether the body for which somebody would speak is named only beside this name; a spokesman's is all the same.</summary>
    public bool IsOne(FoundName name, Identity person) =>
        person is { Voice: MentionVoice.ForParty, Party: { } body } && person.Role?.Contains("spokes", StringComparison.OrdinalIgnoreCase) != true
        && analysis.Sentences.Length >= FewestSentences && _namedOnce.TryGetValue(body, out var sentence) && sentence == name.Sentence
        && !analysis.Sentences.Any(other => other.Index != sentence && PointsAt(other, body));

    /// <summary>Whether a sentence goes on about a body: "the union", "the company".</summary>
    private static bool PointsAt(Sentence sentence, string body)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            var isNamed = sentence.Classes[i] is WordClass.Noun && sentence.Words[i - 1].Equals("the", StringComparison.OrdinalIgnoreCase);
            if (isNamed && Firms.IsCalled(body, sentence.Lemmas[i])) return true;
        }

        return false;
    }
}
