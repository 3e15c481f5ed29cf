using Parley.Talks.Journal;

namespace Parley.Desk.Records;

/// <summary>Those who are known to stand behind entries.</summary>
public static class Authors
{
    /// <summary>Parley itself, for what no single reader does.</summary>
    public static Author Parley { get; } = Author.Program($"parley {typeof(Authors).Assembly.GetName().Version!.ToString(3)}");
}
