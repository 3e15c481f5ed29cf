using System.Buffers;
using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace Parley.Language.Models;

/// <summary>A file as memory: the operating system reads it where it is looked at, and shares it between processes.</summary>
/// <remarks>The mapping lasts as long as this object, which spans of it do not keep alive.</remarks>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly SafeMemoryMappedViewHandle _view;
    private readonly int _length;

    private MappedFile(SafeMemoryMappedViewHandle view, int length) => (_view, _length) = (view, length);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReadOnlyMemory<byte> Open(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var length = checked((int)stream.Length);
        if (length == 0) return default;
        using var file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        return new MappedFile(file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read).SafeMemoryMappedViewHandle, length).Memory;
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new((void*)_view.DangerousGetHandle(), _length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new((byte*)_view.DangerousGetHandle() + elementIndex, pinnable: this);

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _view.Dispose();
}
