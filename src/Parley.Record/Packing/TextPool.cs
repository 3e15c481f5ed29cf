using System.Text;

namespace Parley.Record.Packing;

/// <summary>Short texts that come again in many readings (parties, rules, offices), so that they are made once. Each thread has its own.</summary>
internal sealed class TextPool
{
    private const int Slots = 4096;
    private const int LongestText = 64;

    [ThreadStatic]
    private static TextPool? _own;

    private readonly string[] _texts = new string[Slots];

    private TextPool() => Array.Fill(_texts, "");

    /// <summary>The pool of the calling thread.</summary>
    public static TextPool Own => _own ??= new TextPool();

    /// <summary>The text that UTF-8 bytes stand for.</summary>
    public string Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestText) return Encoding.UTF8.GetString(bytes);
        ref var text = ref _texts[Slot(bytes)];
        if (!Ascii.Equals(bytes, text)) text = Encoding.UTF8.GetString(bytes);
        return text;
    }

    /// <summary>By the hash FNV-1a.</summary>
    private static int Slot(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261;
        foreach (var part in bytes) hash = (hash ^ part) * 16777619;
        return (int)((hash ^ (hash >> 16)) % Slots);
    }
}
