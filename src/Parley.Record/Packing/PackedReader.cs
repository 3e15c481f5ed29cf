using System.Buffers;
using System.Runtime.CompilerServices;
using Parley.Talks;
using Parley.Text;

namespace Parley.Record.Packing;

/// <summary>Reads what a <see cref="PackedWriter"/> wrote.</summary>
internal sealed class PackedReader : IDisposable
{
    private const int UsualTexts = 128;

    private readonly byte[] _bytes;
    private readonly TextPool _pool = TextPool.Own;
    private readonly Span[] _spans;
    private string[] _texts = ArrayPool<string>.Shared.Rent(UsualTexts);
    private int _knownTexts;
    private int _knownSpans;
    private int _at;

    public PackedReader(byte[] bytes)
    {
        _bytes = bytes;
        _spans = new Span[Number()];
    }

    public uint Number()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[_at++];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
    }

    public string? OptionalText()
    {
        var key = Number();
        if (key == PackedWriter.Null) return null;
        if (key > PackedWriter.NewText) return _texts[(int)(key - PackedWriter.NewText - 1)];
        return NewText();
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

    /// <param name="read">Reads one item; a static method, so that no delegate is made for every list.</param>
    public ValueList<T> List<T>(Func<PackedReader, T> read)
    {
        var count = (int)Number();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read(this);
        return ValueList.TakeOver(items);
    }

    /// <summary>A list of spans; those of one reading share an array.</summary>
    public ValueList<Span> Spans()
    {
        var (start, count) = (_knownSpans, (int)Number());
        if (count == 0) return [];
        while (_knownSpans < start + count) _spans[_knownSpans++] = Span();
        return ValueList.TakeOver(_spans, start, count);
    }

    public bool IsThere() => Number() != 0;

    public void Dispose() => ArrayPool<string>.Shared.Return(_texts, clearArray: true);

    private string NewText()
    {
        var length = (int)Number();
        var text = _pool.Find(_bytes.AsSpan(_at, length));
        _at += length;
        if (_knownTexts == _texts.Length) Grow();
        _texts[_knownTexts++] = text;
        return text;
    }

    private void Grow()
    {
        var wider = ArrayPool<string>.Shared.Rent(2 * _knownTexts);
        _texts.CopyTo(wider, 0);
        Dispose();
        _texts = wider;
    }
}
