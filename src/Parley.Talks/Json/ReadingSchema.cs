namespace Parley.Talks.Json;

/// <summary>The JSON Schema (draft 2020-12) of a reading.</summary>
public static class ReadingSchema
{
    /// <summary>The schema's own JSON.</summary>
    public static string Json { get; } = Load();

    private static string Load()
    {
        using var file = typeof(ReadingSchema).Assembly.GetManifestResourceStream("reading.schema.json")!;
        using var text = new StreamReader(file);
        return text.ReadToEnd();
    }
}
