namespace Parley.Language.Names;

/// <summary>The labels that the tagger gives to tokens: outside any name, or kind and place in the name (BILOU).</summary>
/// <remarks>Ratinov and Roth, "Design Challenges and Misconceptions in Named Entity Recognition", CoNLL 2009.</remarks>
internal static class NameLabels
{
    public const int Outside = 0;
    public const int Kinds = 5;
    public const int Count = 1 + 4 * Kinds;

    public static int Of(NameKind kind, NamePart part) => 1 + 4 * (int)kind + (int)part;

    public static NameKind KindOf(int label) => (NameKind)((label - 1) / 4);

    public static NamePart PartOf(int label) => (NamePart)((label - 1) % 4);

    /// <summary>Whether a name is complete after <paramref name="label"/>.</summary>
    public static bool Ends(int label) => label == Outside || PartOf(label) is NamePart.Last or NamePart.Unit;

    /// <summary>Whether <paramref name="label"/> needs no name to be open before it.</summary>
    public static bool Starts(int label) => label == Outside || PartOf(label) is NamePart.Begin or NamePart.Unit;

    /// <summary>Whether one label can follow the other.</summary>
    public static bool CanFollow(int before, int label) =>
        Ends(before) ? Starts(label) : !Starts(label) && KindOf(before) == KindOf(label);

    /// <summary>Writes the labels of a name of <paramref name="labels"/>.Length tokens.</summary>
    public static void Write(Span<int> labels, NameKind kind)
    {
        for (var i = 0; i < labels.Length; i++) labels[i] = Of(kind, PartAt(i, labels.Length));
    }

    private static NamePart PartAt(int index, int count) =>
        count == 1 ? NamePart.Unit : index == 0 ? NamePart.Begin : index == count - 1 ? NamePart.Last : NamePart.Inside;
}

/// <summary>The place of a token in a name.</summary>
internal enum NamePart : byte
{
    Begin,
    Inside,
    Last,
    Unit,
}
