using System.Reflection;
using Parley.Language.Models;

namespace Parley.Language.Names;

/// <summary>The word lists of names, as one dictionary of phrases.</summary>
/// <remarks>
/// A phrase is found by the hash of its words in lower case, one word after the other: every beginning of a phrase is an entry, so
/// that the search can stop as soon as no phrase goes on. Immutable and safe to share between threads.
/// </remarks>
internal sealed class NameLexicon
{
    private const string Folder = "Parley.Language.Names.Lexicons.";
    private static readonly Lazy<NameLexicon> _shared = new(() => new NameLexicon());
    private readonly Dictionary<ulong, NameClues> _phrases = [];
    private readonly Dictionary<ulong, int> _states = [];

    private NameLexicon()
    {
        var state = 0;
        foreach (var line in Lines("states.tsv")) AddState(line.Split('\t'), ++state);
        foreach (var line in Lines("given-names.tsv")) AddGivenName(line.Split('\t'));
        AddAll("peoples.txt", NameClues.People, withPlural: true);
        AddAll("cities.txt", NameClues.City);
        AddAll("regions.txt", NameClues.Region);
        AddAll("bodies.txt", NameClues.Body);
        AddAll("organisation-words.txt", NameClues.OrganisationWord);
        AddAll("titles.txt", NameClues.Title);
    }

    /// <summary>The lists that come with the program.</summary>
    public static NameLexicon Shared => _shared.Value;

    /// <summary>What is known of a single word, in any case.</summary>
    public NameClues Of(ReadOnlySpan<char> word) => _phrases.GetValueOrDefault(Extend(0, FeatureHash.OfLower(word)));

    /// <summary>Goes one word further in a phrase; the beginning of every phrase has the hash 0.</summary>
    public static ulong Extend(ulong phrase, ulong word) => FeatureHash.Join(phrase, word);

    /// <summary>Whether a phrase, or the beginning of one, has this hash; and what is known of it when it is whole.</summary>
    public bool TryGet(ulong phrase, out NameClues clues) => _phrases.TryGetValue(phrase, out clues);

    /// <summary>The number of the state whose name a phrase is, the same for all its names ("U.S.", "United States"); 0 when it is none.</summary>
    public int StateOf(ulong phrase) => _states.GetValueOrDefault(phrase);

    private void AddState(string[] fields, int state)
    {
        foreach (var name in fields[0].Split(';')) _states.TryAdd(HashOf(Words(name)), state);
        AddList(fields[0], NameClues.State, withPlural: false);
        AddList(fields[1], NameClues.Nationality, withPlural: false);
        AddList(fields[2], NameClues.Nationality, withPlural: true);
    }

    private void AddGivenName(string[] fields) =>
        Add(fields[0], fields[1] switch { "f" => NameClues.Woman, "m" => NameClues.Man, _ => NameClues.Woman | NameClues.Man });

    private void AddAll(string file, NameClues clue, bool withPlural = false)
    {
        foreach (var line in Lines(file)) AddList(line, clue, withPlural);
    }

    private void AddList(string phrases, NameClues clue, bool withPlural)
    {
        foreach (var phrase in phrases.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(phrase, clue);
            if (withPlural) Add(Plural(phrase), clue);
        }
    }

    private static string Plural(string word) => word.EndsWith('y') && !word.EndsWith("ey", StringComparison.Ordinal) ? word[..^1] + "ies" : word + "s";

    private static string[] Words(string phrase) => phrase.Replace("'s", " 's", StringComparison.Ordinal).Split(' ');

    private static ulong HashOf(string[] words)
    {
        ulong hash = 0;
        foreach (var word in words) hash = Extend(hash, FeatureHash.OfLower(word));
        return hash;
    }

    private void Add(string phrase, NameClues clue)
    {
        Add(Words(phrase), clue);
        if (phrase.Contains('-', StringComparison.Ordinal)) Add(phrase.Replace("-", " - ", StringComparison.Ordinal).Split(' '), clue);
    }

    private void Add(ReadOnlySpan<string> words, NameClues clue)
    {
        ulong hash = 0;
        for (var i = 0; i < words.Length; i++)
        {
            hash = Extend(hash, FeatureHash.OfLower(words[i]));
            var known = _phrases.GetValueOrDefault(hash);
            _phrases[hash] = i == words.Length - 1 ? known | clue : known;
        }
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"The word list {file} is missing from the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
