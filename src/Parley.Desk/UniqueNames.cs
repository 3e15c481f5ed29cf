namespace Parley.Desk;

/// <summary>Tells apart things of the same name: the second <c>statement</c> is <c>statement-2</c>.</summary>
public sealed class UniqueNames
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name, or the first of <c>name-2</c>, <c>name-3</c> ... that is not taken.</summary>
    public string Make(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var unique = name;
        var number = _taken.GetValueOrDefault(name, 1);
        while (!_taken.TryAdd(unique, 1)) unique = $"{name}-{++number}";
        _taken[name] = number;
        return unique;
    }
}
