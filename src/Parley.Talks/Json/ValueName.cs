using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Parley.Talks.Json;

/// <summary>The names that values of the vocabulary bear in JSON and in print: <c>ViceMinisterial</c> is <c>vice-ministerial</c>.</summary>
public static class ValueName
{
    /// <summary>The name of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of its type's.</exception>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue.TryGetValue(value, out var name)
            ? name
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"not a {typeof(T).Name}");

    /// <summary>All names of a type's values, in their order.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Names<T>.InOrder;

    /// <summary>The value of a name; false when no value is called so.</summary>
    public static bool TryParse<T>([NotNullWhen(true)] string? name, out T value)
        where T : struct, Enum
    {
        value = default;
        return name is not null && Names<T>.ByName.TryGetValue(name, out value);
    }

    private static string Kebab(string pascal)
    {
        var name = new StringBuilder(pascal.Length + 2);
        foreach (var letter in pascal)
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0) name.Append('-');
            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly string[] InOrder = Array.ConvertAll(Enum.GetNames<T>(), Kebab);

        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().Zip(InOrder).ToDictionary(pair => pair.First, pair => pair.Second);

        public static readonly Dictionary<string, T> ByName = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
