namespace Parley.Bargaining.Factions;

/// <summary>The JSON Schema (draft 2020-12) of a bargaining file.</summary>
public static class GameSchema
{
    /// <summary>The schema's own JSON.</summary>
    public static string Json { get; } = Load();

    private static string Load()
    {
        using var file = typeof(GameSchema).Assembly.GetManifestResourceStream("bargain.schema.json")!;
        using var text = new StreamReader(file);
        return text.ReadToEnd();
    }
}
