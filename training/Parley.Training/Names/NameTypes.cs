using Parley.Language.Models;
using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>The types of names that corpora know, as kinds.</summary>
internal static class NameTypes
{
    /// <summary>The kind of a type of UNER, CoNLL, WNUT-17 or CoreNLP; null when it is not a name's.</summary>
    public static NameKind? KindOf(string type) => type switch
    {
        "PER" or "PERSON" or "person" => NameKind.Person,
        "ORG" or "ORGANIZATION" or "group" or "corporation" => NameKind.Organisation,
        "LOC" or "LOCATION" or "location" => NameKind.Place,
        "NORP" => NameKind.Nationality,
        "MISC" or "product" or "creative-work" or "OTHER" => NameKind.Other,
        _ => null,
    };

    /// <summary>The labels of a sentence from labels in IOB1, IOB2 or bare types.</summary>
    public static int[] Decode(IReadOnlyList<string> given, string[] words)
    {
        var labels = new int[given.Count];
        for (var start = 0; start < given.Count;)
        {
            var (type, end) = (TypeOf(given[start]), start + 1);
            while (end < given.Count && !given[end].StartsWith("B-", StringComparison.Ordinal) && TypeOf(given[end]) == type) end++;
            if (KindOf(type) is { } kind) NameLabels.Write(labels.AsSpan(start..end), Refine(kind, words.AsSpan(start..end)));
            start = end;
        }

        return labels;
    }

    /// <summary>Marks nationalities in a sentence of a corpus that takes them for no names.</summary>
    public static void AddNationalities(string[] words, int[] labels)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var isNationality = labels[i] == NameLabels.Outside && words[i].Length > 0 && char.IsUpper(words[i][0]) && NameLexicon.Shared.Of(words[i]).HasFlag(NameClues.Nationality)
                && !NameLexicon.Shared.Of(words[i]).HasFlag(NameClues.State);
            if (isNationality) NameLabels.Write(labels.AsSpan(i, 1), NameKind.Nationality);
        }
    }

    /// <summary>Tells nationalities from the other names that corpora call miscellaneous.</summary>
    private static NameKind Refine(NameKind kind, ReadOnlySpan<string> words)
    {
        if (kind != NameKind.Other) return kind;
        ulong phrase = 0;
        foreach (var word in words) phrase = NameLexicon.Extend(phrase, FeatureHash.OfLower(word));
        return NameLexicon.Shared.TryGet(phrase, out var clues) && clues.HasFlag(NameClues.Nationality) ? NameKind.Nationality : NameKind.Other;
    }

    private static string TypeOf(string label) => label is ['B' or 'I', '-', ..] ? label[2..] : label;
}
