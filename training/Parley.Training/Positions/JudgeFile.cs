using System.Globalization;
using Parley.Training.Commands;

namespace Parley.Training.Positions;

/// <summary>Writes the weights of a judge where the readers find them.</summary>
internal static class JudgeFile
{
    /// <summary>Writes the weights of the judge in a folder of the readers.</summary>
    /// <param name="workshop">The workshop.</param>
    /// <param name="folder">The folder ("Positions").</param>
    /// <param name="trainer">The name of the trainer that learned them.</param>
    /// <param name="weights">The weights, by feature.</param>
    public static void Write(Workshop workshop, string folder, string trainer, IReadOnlyDictionary<string, double> weights) => File.WriteAllLines(
        Path.Combine(workshop.Models, "..", "src", "Parley.Readers", folder, "Data", "judge.txt"),
        [
            $"# Weights of a judge, written by 'Parley.Training train {trainer}'.",
            "# feature | weight",
            .. weights.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} | {pair.Value:F3}")),
        ]);
}
