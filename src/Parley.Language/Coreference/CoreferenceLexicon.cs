using System.Reflection;

namespace Parley.Language.Coreference;

/// <summary>The word lists of coreference. Immutable and safe to share between threads.</summary>
internal sealed class CoreferenceLexicon
{
    private const string Folder = "Parley.Language.Coreference.Lexicons.";
    private static readonly Lazy<CoreferenceLexicon> _shared = new(() => new CoreferenceLexicon());
    private readonly Dictionary<string, char> _persons;
    private readonly Dictionary<string, PronounClass> _pronouns;
    private readonly HashSet<string> _bodies;
    private readonly HashSet<string> _speechVerbs;

    private CoreferenceLexicon()
    {
        _persons = Lines("persons.tsv").Select(line => line.Split('\t')).ToDictionary(fields => fields[0], fields => fields[1][0], StringComparer.Ordinal);
        _pronouns = Lines("pronouns.tsv").Select(line => line.Split('\t'))
            .ToDictionary(fields => fields[0], fields => Enum.Parse<PronounClass>(fields[1]), StringComparer.OrdinalIgnoreCase);
        _bodies = [.. Lines("bodies.txt")];
        _speechVerbs = [.. Lines("speech-verbs.txt")];
    }

    public static CoreferenceLexicon Shared => _shared.Value;

    /// <summary>The genders that a noun for a person can have; none when it is no such noun.</summary>
    public MentionTraits PersonOf(string lemma) => _persons.GetValueOrDefault(lemma) switch
    {
        'f' => MentionTraits.Woman,
        'm' => MentionTraits.Man,
        'p' => MentionTraits.Woman | MentionTraits.Man,
        _ => MentionTraits.None,
    };

    /// <summary>The class of a word that is known to be a pronoun.</summary>
    public PronounClass PronounOf(string word) => _pronouns.GetValueOrDefault(word, PronounClass.Other);

    public bool IsBody(string lemma) => _bodies.Contains(lemma);

    public bool IsSpeechVerb(string lemma) => _speechVerbs.Contains(lemma);

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
