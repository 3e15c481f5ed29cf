using System.Numerics;
using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>Sets of labels, a bit for each.</summary>
internal static class NameMask
{
    /// <summary>Every label.</summary>
    public const uint All = (1u << NameLabels.Count) - 1;

    /// <summary>Every label of a name.</summary>
    public const uint Name = All & ~1u;

    /// <summary>Every label but those of names of one word.</summary>
    public static uint Part { get; } = Enum.GetValues<NameKind>().Aggregate(All, (mask, kind) => mask & ~Of(NameLabels.Of(kind, NamePart.Unit)));

    /// <summary>One label alone.</summary>
    public static uint Of(int label) => 1u << label;

    /// <summary>Whether each of the sets is one label alone.</summary>
    public static bool AreLabels(ReadOnlySpan<uint> masks)
    {
        foreach (var mask in masks)
        {
            if (!BitOperations.IsPow2(mask)) return false;
        }

        return true;
    }

    /// <summary>Whether a label is in a set.</summary>
    public static bool Has(this uint mask, int label) => (mask >> label & 1) != 0;
}
