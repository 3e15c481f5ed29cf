using Parley.Readers.Lexicons;
using Parley.Readers.Relations;

namespace Parley.Readers.Sentiments;

/// <summary>Knows the words that tell whether one is for or against another, from <c>Data/attitudes.txt</c>.</summary>
internal static class AttitudeLexicon
{
    /// <summary>The phrases with their senses.</summary>
    public static PhraseLexicon<WordSense[]> Words { get; } = SenseFile.Read("Sentiments/Data/attitudes.txt", codeCell: 0, wordCell: 1, objectCell: 2);
}
