namespace Parley.Language.Tags;

/// <summary>The fine tags that the tagger tells apart: a universal part of speech with a tag of the Penn Treebank ("VERB:VBD").</summary>
internal sealed class TagSet
{
    private readonly string[] _names;
    private readonly WordClass[] _classes;

    /// <summary>Takes the names of the tags in the order of their numbers; at most 255.</summary>
    public TagSet(string[] names)
    {
        _names = names;
        _classes = Array.ConvertAll(names, name => Enum.Parse<WordClass>(name.Split(':')[0], ignoreCase: true));
    }

    /// <summary>The names, in the order of the tags' numbers.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The universal part of speech of a tag.</summary>
    public WordClass ClassOf(byte tag) => _classes[tag];
}
