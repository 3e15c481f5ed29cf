namespace Parley.Record.Tests.Intake;

/// <summary>Damages a sound document in every way that a disk, a network or an enemy would, and expects reports or problems, never anything else.</summary>
internal static class Fuzz
{
    /// <param name="sound">The document.</param>
    /// <param name="extension">How its file's name ends.</param>
    /// <param name="times">How many damaged copies are tried.</param>
    public static void Damage(byte[] sound, string extension, int times = 120)
    {
        using var taking = new Taking();
        var path = Path.Combine(taking.Root, "damaged" + extension);
        var edits = Gen.Select(Gen.Int[0, sound.Length], Gen.Int[0, 40], Gen.Byte.Array[0, 12]).Array[1, 4];
        Gen.Select(edits, Gen.Int[0, sound.Length].Nullable(0.7)).Sample(
            (changes, length) =>
            {
                File.WriteAllBytes(path, Apply(sound, changes, length));
                Assert.NotEmpty(Taking.All(path));
            },
            iter: times,
            threads: 1);
    }

    private static byte[] Apply(byte[] sound, (int At, int Cut, byte[] Put)[] changes, int? length)
    {
        var bytes = new List<byte>(sound);
        foreach (var (at, cut, put) in changes)
        {
            var start = Math.Min(at, bytes.Count);
            bytes.RemoveRange(start, Math.Min(cut, bytes.Count - start));
            bytes.InsertRange(start, put);
        }

        return length is { } end && end < bytes.Count ? [.. bytes[..end]] : [.. bytes];
    }
}
