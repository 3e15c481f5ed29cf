using System.Globalization;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Formats;

/// <summary>Names files after parties so that their order stays that of the parties.</summary>
internal static class PartyFiles
{
    private const string Forbidden = "\"<>|:*?\\/";

    /// <summary>A name for each party's file, without extension.</summary>
    public static IReadOnlyList<string> NamesOf(Scenario scenario, string extension)
    {
        var names = scenario.Preferences.Select(preference => Safe(preference.Party)).ToList();
        var files = names.ConvertAll(name => name + extension);
        var isInOrder = files.Zip(files.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) < 0) && names.TrueForAll(name => name.Length > 0);
        var digits = names.Count.ToString(CultureInfo.InvariantCulture).Length;
        return isInOrder ? names : [.. names.Index().Select(name => $"{(name.Index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}-{name.Item}")];
    }

    /// <summary>The text with what no file system forbids.</summary>
    public static string Safe(string name)
    {
        const int Longest = 80;
        var safe = string.Concat(name.Select(letter => char.IsControl(letter) || Forbidden.Contains(letter) ? '-' : letter)).Trim(' ', '.');
        return safe.Length <= Longest ? safe : safe[..Longest].TrimEnd(' ', '.');
    }
}
