using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Parley.Language.Models;

/// <summary>Gathers the sections of a model and writes them as a <see cref="ModelFile"/>.</summary>
/// <param name="kind">The kind of model: the name under which it is trained.</param>
/// <param name="version">The version of its layout and of the features that it was trained on.</param>
public sealed class ModelFileWriter(string kind, int version)
{
    private readonly List<(string Name, byte[] Bytes)> _sections = [];

    /// <summary>Adds a section of numbers.</summary>
    /// <exception cref="ArgumentException">There is a section of this name already.</exception>
    public void Add<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var isThere = _sections.Exists(section => section.Name == name);
        if (isThere) throw new ArgumentException($"The section '{name}' is there already.", nameof(name));
        _sections.Add((name, MemoryMarshal.AsBytes(values).ToArray()));
    }

    /// <summary>Adds a section of lines of text, which must not hold line feeds.</summary>
    /// <exception cref="ArgumentException">There is a section of this name already.</exception>
    public void Add(string name, IEnumerable<string> lines) => Add<byte>(name, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    /// <summary>Writes the file, over one that is there.</summary>
    public void Save(string path)
    {
        var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(ModelFile.Magic);
            writer.Write(0);
            writer.Write(kind);
            writer.Write(version);
            writer.Write(_sections.Count);
            foreach (var (name, bytes) in _sections)
            {
                writer.Write(name);
                writer.Write(bytes.Length);
            }

            foreach (var (_, bytes) in _sections) writer.Write(bytes);
        }

        var file = content.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(ModelFile.ChecksumOffset), Crc32C.Of(file.AsSpan(ModelFile.BodyOffset)));
        Replace(path, file);
    }

    /// <summary>Puts a new file in the place of the old one, which may be in use.</summary>
    private static void Replace(string path, byte[] bytes)
    {
        var temporary = $"{path}.new";
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, path, overwrite: true);
    }
}
