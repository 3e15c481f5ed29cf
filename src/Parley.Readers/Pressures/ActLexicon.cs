using Parley.Language;
using Parley.Readers.Lexicons;
using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Knows the verbs that take a measure by themselves or with an object, from <c>Data/acts.txt</c>.</summary>
internal static class ActLexicon
{
    private static readonly PhraseLexicon<Act[]> Verbs = Load();

    /// <summary>The verbs in a sentence that may take a measure, from left to right.</summary>
    public static IEnumerable<PhraseHit<Act[]>> In(Sentence sentence) => Verbs.In(sentence);

    private static PhraseLexicon<Act[]> Load()
    {
        var acts = DataFile.Rows("Pressures/Data/acts.txt").SelectMany(row => DataFile.Parts(row, 2).Select(verb => (verb, act: ReadRow(row))));
        return new(acts.GroupBy(pair => pair.verb, pair => pair.act, StringComparer.Ordinal).Select(group => (group.Key, group.ToArray())));
    }

    private static Act ReadRow(string[] row)
    {
        var kind = Enum.Parse<PressureInstrument>(row[0], ignoreCase: true);
        var objects = DataFile.Parts(row, 3);
        return new Act(
            new Instrument(kind, row[1] == "generic", row[1] == "strike", PressureStatus.Imposed),
            objects.Length == 0 ? null : new PhraseLexicon<bool>(objects.Select(noun => (noun, true))));
    }
}

/// <summary>A verb that takes a measure.</summary>
/// <param name="Instrument">The measure.</param>
/// <param name="Objects">The heads that its object must have, or null when the verb is enough.</param>
internal sealed record Act(Instrument Instrument, PhraseLexicon<bool>? Objects);
