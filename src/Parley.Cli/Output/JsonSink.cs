using System.Buffers;
using Parley.Desk;
using Parley.Talks.Json;

namespace Parley.Cli.Output;

/// <summary>Gives a single reading out as one indented object, several as JSON lines.</summary>
internal sealed class JsonSink(Stream output) : IReadingSink
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private ReportRead? _first;
    private bool _areSeveral;

    /// <summary>A sink that gives each reading out at once, on a line.</summary>
    public static JsonSink OfLines(Stream output) => new(output) { _areSeveral = true };

    public void Add(ReportRead read)
    {
        if (!_areSeveral && _first is null)
        {
            _first = read;
            return;
        }

        if (_first is { } first) Write(first, indented: false);
        _first = null;
        _areSeveral = true;
        Write(read, indented: false);
    }

    public void Complete()
    {
        if (_first is { } only) Write(only, indented: true);
        _first = null;
    }

    public void Dispose() => output.Dispose();

    private void Write(ReportRead read, bool indented)
    {
        _buffer.ResetWrittenCount();
        ReadingJson.Write(_buffer, read.Reading, read.IsExtracted ? read.Report.Document.Content : null, indented);
        _buffer.Write("\n"u8);
        output.Write(_buffer.WrittenSpan);
        output.Flush();
    }
}
