using Parley.Readers.Lexicons;
using Parley.Readers.Relations;

namespace Parley.Readers.Moves;

/// <summary>Knows the words of deeds by PLOVER's root codes, from <c>Data/plover.txt</c>.</summary>
internal static class PloverLexicon
{
    /// <summary>The phrases with their senses.</summary>
    public static PhraseLexicon<WordSense[]> Words { get; } = SenseFile.Read("Moves/Data/plover.txt", codeCell: 0, wordCell: 2, objectCell: 3);
}
