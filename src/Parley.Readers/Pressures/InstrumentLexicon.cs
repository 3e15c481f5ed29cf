using Parley.Language;
using Parley.Readers.Lexicons;
using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Knows the nouns that name measures, from <c>Data/instruments.txt</c>.</summary>
internal static class InstrumentLexicon
{
    private static readonly PhraseLexicon<Instrument?> Nouns = new(
        DataFile.Rows("Pressures/Data/instruments.txt").SelectMany(row => DataFile.Parts(row, 3).Select(words => (words, ReadRow(row)))));

    /// <summary>The nouns that name measures in a sentence, from left to right; those that only look so have no instrument.</summary>
    public static IEnumerable<PhraseHit<Instrument?>> In(Sentence sentence) => Nouns.In(sentence);

    private static Instrument? ReadRow(string[] row) => row[0] == "none" ? null : new(
        Enum.Parse<PressureInstrument>(row[0], ignoreCase: true),
        row[1] == "generic",
        row[1] == "strike",
        row[2] == "-" ? null : Enum.Parse<PressureStatus>(row[2], ignoreCase: true));
}
