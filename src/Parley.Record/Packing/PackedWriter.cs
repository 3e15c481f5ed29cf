using System.Buffers;
using System.Text;
using Parley.Talks;
using Parley.Text;

namespace Parley.Record.Packing;

/// <summary>Writes values tightly: whole numbers in as few bytes as they need, each string once.</summary>
internal sealed class PackedWriter
{
    /// <summary>Tells a null from the strings, which are counted from 2.</summary>
    public const uint Null = 0;

    /// <summary>Tells that a string follows that was not there before.</summary>
    public const uint NewText = 1;

    private const int LongestNumber = 5;

    private readonly ArrayBufferWriter<byte> _bytes = new(1024);
    private readonly Dictionary<string, uint> _texts = new(StringComparer.Ordinal);
    private int _spans;

    /// <summary>The number of spans in lists, then what was written.</summary>
    public byte[] ToArray()
    {
        Span<byte> head = stackalloc byte[LongestNumber];
        return [.. head[..Write((uint)_spans, head)], .. _bytes.WrittenSpan];
    }

    public void Number(uint value) => _bytes.Advance(Write(value, _bytes.GetSpan(LongestNumber)));

    public void Text(string? text)
    {
        if (text is null)
        {
            Number(Null);
        }
        else if (_texts.TryGetValue(text, out var known))
        {
            Number(known);
        }
        else
        {
            _texts.Add(text, (uint)_texts.Count + NewText + 1);
            Number(NewText);
            Number((uint)Encoding.UTF8.GetByteCount(text));
            Encoding.UTF8.GetBytes(text, _bytes);
        }
    }

    public void Value<T>(T value)
        where T : struct, Enum => Number((uint)(int)(object)value);

    public void Truth(bool? value) => Number(value switch { null => 0u, false => 1, true => 2 });

    public void Span(Span span)
    {
        Number((uint)span.Start);
        Number((uint)span.Length);
    }

    public void Spans(ValueList<Span> spans)
    {
        _spans += spans.Count;
        List(spans, Span);
    }

    public void List<T>(ValueList<T> items, Action<T> write)
    {
        Number((uint)items.Count);
        foreach (var item in items) write(item);
    }

    /// <summary>Something that may be missing.</summary>
    public void Optional<T>(T? item, Action<T> write)
        where T : class
    {
        Number(item is null ? 0u : 1);
        if (item is not null) write(item);
    }

    /// <summary>A value that may be missing.</summary>
    public void Optional<T>(T? item, Action<T> write)
        where T : struct
    {
        Number(item is null ? 0u : 1);
        if (item is { } value) write(value);
    }

    private static int Write(uint value, Span<byte> target)
    {
        var count = 0;
        for (; value >= 0x80; value >>= 7) target[count++] = (byte)(value | 0x80);
        target[count++] = (byte)value;
        return count;
    }
}
