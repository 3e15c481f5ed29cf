using System.Collections.Frozen;
using Parley.Readers.Lexicons;

namespace Parley.Readers.Relations;

/// <summary>Reads the lists that give words a class, some only beside certain objects.</summary>
internal static class SenseFile
{
    /// <summary>The phrases of a list with all their senses.</summary>
    /// <param name="path">The list.</param>
    /// <param name="codeCell">The cell of the class.</param>
    /// <param name="wordCell">The cell of the phrases.</param>
    /// <param name="objectCell">The cell of the objects, which may be missing.</param>
    public static PhraseLexicon<WordSense[]> Read(string path, int codeCell, int wordCell, int objectCell)
    {
        var senses =
            from row in DataFile.Rows(path)
            let objects = DataFile.Parts(row, objectCell)
            let sense = new WordSense(row[codeCell], objects.Length == 0 ? null : objects.ToFrozenSet(StringComparer.OrdinalIgnoreCase))
            from phrase in DataFile.Parts(row, wordCell)
            group sense by phrase;
        return new PhraseLexicon<WordSense[]>(senses.Select(group => (group.Key, group.ToArray())));
    }
}
