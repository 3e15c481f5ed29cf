namespace Parley.Readers.Actors;

/// <summary>The bodies that a text names before a place in it, by which "the union" and "the company" there are known.</summary>
/// <param name="names">The names of the text, in order.</param>
/// <param name="place">The name before which they stand.</param>
internal sealed class BodiesBefore(List<FoundName> names, FoundName place)
{
    /// <summary>The last of the bodies with a common noun in its name, or of the firms for what firms are called; null without any.</summary>
    public string? Find(string noun)
    {
        string? found = null;
        foreach (var name in names)
        {
            if (name.Sentence > place.Sentence || (name.Sentence == place.Sentence && name.First >= place.First)) break;
            if (name.Kind == FoundNameKind.Organisation && Firms.IsCalled(name.Words, noun)) found = name.Words;
        }

        return found;
    }
}
