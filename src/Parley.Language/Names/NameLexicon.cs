using System.Reflection;
using System.Runtime.InteropServices;
using Parley.Language.Models;

namespace Parley.Language.Names;

/// <summary>The word lists of names, as one dictionary of phrases.</summary>
/// <remarks>
/// A phrase is found by the hash of its words in lower case, one word after the other: every beginning of a phrase is an entry, so
/// that the search can stop as soon as no phrase goes on. Immutable and safe to share between threads.
/// </remarks>
internal sealed class NameLexicon
{
    /// <summary>About as many phrases and beginnings of phrases as there are.</summary>
    private const int Expected = 24_000;

    private const string Folder = "Parley.Language.Names.Lexicons.";
    private static readonly Lazy<NameLexicon> _shared = new(() => new NameLexicon());
    private readonly Dictionary<ulong, NameClues> _phrases = new(Expected);
    private readonly Dictionary<ulong, int> _states = [];

    private NameLexicon()
    {
        var state = 0;
        foreach (var line in Lines("states.tsv")) AddState(line, ++state);
        foreach (var line in Lines("given-names.tsv")) AddGivenName(line);
        AddAll("peoples.txt", NameClues.People, withPlural: true);
        AddAll("cities.txt", NameClues.City);
        AddAll("regions.txt", NameClues.Region);
        AddAll("bodies.txt", NameClues.Body);
        AddAll("organisation-words.txt", NameClues.OrganisationWord);
        AddAll("titles.txt", NameClues.Title);
        AddAll("surnames.txt", NameClues.Surname);
        AddAll("companies.txt", NameClues.Company);
        AddAll("place-words.txt", NameClues.PlaceWord);
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

    private void AddState(ReadOnlySpan<char> line, int state)
    {
        Span<Range> fields = stackalloc Range[3];
        line.Split(fields, '\t');
        var names = line[fields[0]];
        foreach (var name in names.Split(';')) _states.TryAdd(Add(names[name], NameClues.State, parted: false), state);
        AddList(names, NameClues.State, withPlural: false);
        AddList(line[fields[1]], NameClues.Nationality, withPlural: false);
        AddList(line[fields[2]], NameClues.Nationality, withPlural: true);
    }

    private void AddGivenName(ReadOnlySpan<char> line)
    {
        var tab = line.IndexOf('\t');
        AddList(line[..tab], line[tab + 1] switch { 'f' => NameClues.Woman, 'm' => NameClues.Man, _ => NameClues.Woman | NameClues.Man }, withPlural: false);
    }

    private void AddAll(string file, NameClues clue, bool withPlural = false)
    {
        foreach (var line in Lines(file)) AddList(line, clue, withPlural);
    }

    private void AddList(ReadOnlySpan<char> phrases, NameClues clue, bool withPlural)
    {
        foreach (var range in phrases.Split(';'))
        {
            var phrase = phrases[range];
            if (phrase.IsEmpty) continue;
            AddForms(phrase, clue);
            if (withPlural) AddForms(Plural(phrase), clue);
        }
    }

    private void AddForms(ReadOnlySpan<char> phrase, NameClues clue)
    {
        Add(phrase, clue, parted: false);
        if (phrase.Contains('-')) Add(phrase, clue, parted: true);
    }

    private static string Plural(ReadOnlySpan<char> word) => word.EndsWith("y") && !word.EndsWith("ey") ? $"{word[..^1]}ies" : $"{word}s";

    /// <summary>Adds a phrase, cut at its hyphens too where <paramref name="parted"/> is set, and returns its hash.</summary>
    private ulong Add(ReadOnlySpan<char> phrase, NameClues clue, bool parted)
    {
        ulong hash = 0;
        foreach (var range in phrase.Split(' ')) AddWord(phrase[range], parted, ref hash);
        CollectionsMarshal.GetValueRefOrAddDefault(_phrases, hash, out _) |= clue;
        return hash;
    }

    private void AddWord(ReadOnlySpan<char> word, bool parted, ref ulong hash)
    {
        if (parted && word.IndexOf('-') is var hyphen and >= 0)
        {
            AddWord(word[..hyphen], parted, ref hash);
            AddWord("-", parted: false, ref hash);
            AddWord(word[(hyphen + 1)..], parted, ref hash);
        }
        else if (word.Length > 2 && word.EndsWith("'s"))
        {
            AddWord(word[..^2], parted, ref hash);
            AddWord("'s", parted, ref hash);
        }
        else
        {
            hash = Extend(hash, FeatureHash.OfLower(word));
            CollectionsMarshal.GetValueRefOrAddDefault(_phrases, hash, out _);
        }
    }

    /// <summary>The lines of a list that are neither empty nor comments.</summary>
    private static List<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"The word list {file} is missing from the program.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') lines.Add(line);
        }

        return lines;
    }
}
