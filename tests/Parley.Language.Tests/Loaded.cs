namespace Parley.Language.Tests;

/// <summary>The models of the repository, loaded once for all tests.</summary>
internal static class Loaded
{
    public static English English { get; } = English.Load();
}
