using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Parley.Prospects.Actors;

/// <summary>Actors whose state was learnt from event data, kept by a hash of their names.</summary>
public sealed class LearnedActors
{
    private const string Mark = "Parley actors 1";

    private readonly ImmutableSortedDictionary<ulong, ActorPlace> _places;

    private LearnedActors(ImmutableSortedDictionary<ulong, ActorPlace> places) => _places = places;

    /// <summary>Nobody.</summary>
    public static LearnedActors None { get; } = new(ImmutableSortedDictionary<ulong, ActorPlace>.Empty);

    /// <summary>How many there are.</summary>
    public int Count => _places.Count;

    /// <summary>Reads what <see cref="Save"/> has written.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static LearnedActors Load(Stream stream)
    {
        try
        {
            using var reader = new BinaryReader(new GZipStream(stream, CompressionMode.Decompress));
            if (reader.ReadString() != Mark) throw new InvalidDataException("This is not a file of learnt actors.");
            var places = ImmutableSortedDictionary.CreateBuilder<ulong, ActorPlace>();
            for (var left = reader.ReadInt32(); left > 0; left--) places[reader.ReadUInt64()] = new ActorPlace(reader.ReadString(), reader.ReadBoolean());
            return new LearnedActors(places.ToImmutable());
        }
        catch (EndOfStreamException error)
        {
            throw new InvalidDataException("The file of learnt actors is cut off.", error);
        }
    }

    /// <summary>Writes them, in the order of their hashes.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(new GZipStream(stream, CompressionLevel.SmallestSize));
        writer.Write(Mark);
        writer.Write(_places.Count);
        foreach (var (hash, place) in _places)
        {
            writer.Write(hash);
            writer.Write(place.Code);
            writer.Write(place.Official);
        }
    }

    /// <summary>Makes them of the codes of states and blocs by the actors' names as the data write them.</summary>
    internal static LearnedActors Of(IEnumerable<KeyValuePair<string, string>> codes)
    {
        var names = codes.Select(pair => (Name: pair.Key.Replace('_', ' ').Trim(), Code: pair.Value));
        return new(names.DistinctBy(pair => Hash(pair.Name)).ToImmutableSortedDictionary(pair => Hash(pair.Name), pair => new ActorPlace(pair.Code, BodyWords.MayBeOfficial(pair.Name))));
    }

    internal ActorPlace? Find(string name) => _places.TryGetValue(Hash(name), out var place) ? place : null;

    /// <summary>FNV-1a over the UTF-8 bytes: the same on every machine.</summary>
    private static ulong Hash(string name) =>
        Encoding.UTF8.GetBytes(name).Aggregate(14695981039346656037, (hash, next) => (hash ^ next) * 1099511628211);
}
