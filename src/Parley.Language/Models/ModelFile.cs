using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Parley.Language.Models;

/// <summary>A trained model as it lies on disk: named sections of bytes, with a version and a checksum.</summary>
/// <remarks>
/// The layout, all numbers little-endian: the magic <c>PRLY</c>; the CRC-32C of everything after it (4 bytes); the kind of model
/// (length-prefixed UTF-8); its version (4 bytes); the number of sections (4 bytes); for each its name (length-prefixed UTF-8) and length
/// (4 bytes); then the sections one after another. Immutable and safe to share between threads.
/// </remarks>
public sealed class ModelFile
{
    internal static ReadOnlySpan<byte> Magic => "PRLY"u8;

    internal const int ChecksumOffset = 4;
    internal const int BodyOffset = 8;

    /// <summary>More than what comes before the sections ever takes.</summary>
    private const int LongestHead = 1 << 16;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _sections;

    private ModelFile(string path, Dictionary<string, ReadOnlyMemory<byte>> sections)
    {
        Path = path;
        _sections = sections;
    }

    /// <summary>The file that was opened.</summary>
    public string Path { get; }

    /// <summary>The names of the sections.</summary>
    public IReadOnlyCollection<string> Sections => _sections.Keys;

    /// <summary>Opens a model file and checks it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">The kind of model that is expected, as it was given to the writer.</param>
    /// <param name="version">The version that is expected.</param>
    /// <exception cref="ModelException">The file is missing, damaged, of another kind, or of another version.</exception>
    public static ModelFile Open(string path, string kind, int version)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(kind);
        var bytes = Read(path, kind);
        if (!IsWhole(bytes.Span)) throw Unusable(path, kind, "is damaged or not a model");
        using var reader = new BinaryReader(new MemoryStream(bytes[BodyOffset..Math.Min(bytes.Length, LongestHead)].ToArray()), Encoding.UTF8);
        var found = reader.ReadString();
        if (found != kind) throw Unusable(path, kind, $"holds a model of kind '{found}', not '{kind}'");
        var foundVersion = reader.ReadInt32();
        if (foundVersion != version) throw Unusable(path, kind, $"has version {foundVersion}, and this program needs version {version}");
        return new ModelFile(path, ReadSections(bytes, reader));
    }

    /// <summary>Whether there is a section of this name.</summary>
    public bool Contains(string section) => _sections.ContainsKey(section);

    /// <summary>The bytes of a section.</summary>
    /// <exception cref="ModelException">There is no such section.</exception>
    public ReadOnlyMemory<byte> Bytes(string section) =>
        _sections.TryGetValue(section, out var bytes)
            ? bytes
            : throw new ModelException($"The model {Path} has no section '{section}'. Train it again.");

    /// <summary>The numbers of a section.</summary>
    /// <exception cref="ModelException">There is no such section.</exception>
    public T[] Values<T>(string section)
        where T : unmanaged
    {
        var values = MemoryMarshal.Cast<byte, T>(Bytes(section).Span).ToArray();
        GC.KeepAlive(this);
        return values;
    }

    /// <summary>The lines of a section of text, without their breaks.</summary>
    /// <exception cref="ModelException">There is no such section.</exception>
    public string[] Lines(string section)
    {
        var bytes = Bytes(section).Span;
        var text = Encoding.UTF8.GetString(bytes);
        GC.KeepAlive(this);
        return text.Length == 0 ? [] : text.Split('\n');
    }

    private static ReadOnlyMemory<byte> Read(string path, string kind)
    {
        try
        {
            return MappedFile.Open(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ModelException($"The model {path} cannot be read: {error.Message} {Remedy(kind)}", error);
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> bytes) =>
        bytes.Length > BodyOffset
        && bytes.StartsWith(Magic)
        && BinaryPrimitives.ReadUInt32LittleEndian(bytes[ChecksumOffset..]) == Crc32C.Of(bytes[BodyOffset..]);

    private static Dictionary<string, ReadOnlyMemory<byte>> ReadSections(ReadOnlyMemory<byte> bytes, BinaryReader reader)
    {
        var lengths = new (string Name, int Length)[reader.ReadInt32()];
        for (var i = 0; i < lengths.Length; i++) lengths[i] = (reader.ReadString(), reader.ReadInt32());
        var sections = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var start = BodyOffset + (int)reader.BaseStream.Position;
        foreach (var (name, length) in lengths)
        {
            sections.Add(name, bytes.Slice(start, length));
            start += length;
        }

        return sections;
    }

    private static ModelException Unusable(string path, string kind, string reason) => new($"The model {path} {reason}. {Remedy(kind)}");

    private static string Remedy(string kind) => $"Restore it from the repository, or train it with 'Parley.Training train {kind}'.";
}
