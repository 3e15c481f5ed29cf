using System.Runtime.CompilerServices;
using System.Text;
using Parley.Talks;
using Parley.Text;

namespace Parley.Record.Packing;

/// <summary>Reads what a <see cref="PackedWriter"/> wrote.</summary>
internal sealed class PackedReader(byte[] bytes)
{
    private readonly List<string> _texts = [];
    private int _at;

    public bool IsAtEnd => _at == bytes.Length;

    public uint Number()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[_at++];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
    }

    public string? OptionalText()
    {
        var key = Number();
        if (key == PackedWriter.Null) return null;
        if (key > PackedWriter.NewText) return _texts[(int)(key - PackedWriter.NewText - 1)];
        var length = (int)Number();
        var text = Encoding.UTF8.GetString(bytes, _at, length);
        _at += length;
        _texts.Add(text);
        return text;
    }

    public string Text() => OptionalText()!;

    public T Value<T>()
        where T : struct, Enum
    {
        var number = (int)Number();
        return Unsafe.BitCast<int, T>(number);
    }

    public bool? Truth() => Number() switch { 0 => null, 1 => false, _ => true };

    public Span Span()
    {
        var start = (int)Number();
        return new Span(start, start + (int)Number());
    }

    public ValueList<T> List<T>(Func<T> read)
    {
        var count = (int)Number();
        if (count == 0) return Empty<T>.List;
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read();
        return ValueList.TakeOver(items);
    }

    public bool IsThere() => Number() != 0;

    private static class Empty<T>
    {
        public static readonly ValueList<T> List = [];
    }
}
