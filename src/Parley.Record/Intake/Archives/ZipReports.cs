using System.IO.Compression;
using Parley.Record.Intake.Files;

namespace Parley.Record.Intake.Archives;

/// <summary>Finds the reports in a ZIP archive, in the order of their names; what is wrong with one keeps no other out.</summary>
/// <remarks>
/// Entries are unpacked into memory one at a time, never to disk. What an entry says of its size is not believed: it is read up to the size that a
/// report may have, and refused as a bomb when it unpacks to more than <see cref="HighestRatio"/> times its packed size.
/// </remarks>
internal static class ZipReports
{
    private const int HighestRatio = 200;
    private const int Harmless = 1024 * 1024;
    private const int MostEntries = 200_000;

    /// <summary>The reports in an archive in memory.</summary>
    public static IEnumerable<PendingReport> Find(RawDocument archive)
    {
        using var stream = archive.Bytes.AsStream();
        foreach (var report in Find(stream, archive.Where, archive.Name, archive.Given, archive.Allowance)) yield return report;
    }

    /// <summary>The reports in an archive that is read as they are come to.</summary>
    /// <exception cref="IntakeException">It is no archive that can be read.</exception>
    public static IEnumerable<PendingReport> Find(Stream stream, string where, string name, ReportFacts given, Allowance allowance)
    {
        using var archive = Open(stream);
        var names = new Companions(archive.Entries.Select(entry => entry.FullName));
        var isEmpty = true;
        foreach (var entry in archive.Entries.Where(entry => IsWanted(entry, names)).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            isEmpty = false;
            var place = $"{where}/{entry.FullName}";
            foreach (var report in Guarded.Find(place, () => At(entry, place, name, given, allowance))) yield return report;
        }

        if (isEmpty) yield return PendingReport.Problem(where, "holds no reports", FolderReports.Kinds);
    }

    private static ZipArchive Open(Stream stream)
    {
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            if (archive.Entries.Count <= MostEntries) return archive;
            archive.Dispose();
        }
        catch (Exception error) when (error is InvalidDataException or ArgumentException or EndOfStreamException)
        {
            throw new IntakeException($"is not a ZIP archive that can be read ({error.Message.TrimEnd('.')})", "check that it is complete", error);
        }

        throw new IntakeException($"holds more than {MostEntries} files", "unpack it, and give the folder");
    }

    /// <summary>Whether the entry is a report, or has a name that has to be told about.</summary>
    private static bool IsWanted(ZipArchiveEntry entry, Companions names) =>
        EntryName.IsUnsafe(entry.FullName)
        || (!EntryName.IsHidden(entry.FullName) && ReportFormats.OfName(entry.Name) is not null && !names.Accompanies(entry.FullName));

    private static IEnumerable<PendingReport> At(ZipArchiveEntry entry, string place, string name, ReportFacts given, Allowance allowance)
    {
        if (EntryName.IsUnsafe(entry.FullName)) throw new IntakeException("has a name that leads out of the archive, or is none for a file", "do not trust the archive; unpack what you want from it yourself");
        if (entry.IsEncrypted) throw new IntakeException("is locked with a password", "unpack it, and give the folder");
        var inner = allowance.Within();
        var facts = Beside(entry, place, allowance) is { } beside ? given.Or(beside) : given;
        var document = new RawDocument(place, $"{name}/{Path.ChangeExtension(entry.FullName, null)}", Unpack(entry, allowance), ReportFormats.OfName(entry.Name), facts);
        return DocumentReports.Find(document with { Allowance = inner });
    }

    /// <summary>What the file <c>N.meta.json</c> beside an entry says of it, or null.</summary>
    private static ReportFacts? Beside(ZipArchiveEntry entry, string place, Allowance allowance)
    {
        var name = MetadataFile.NameFor(entry.FullName);
        return entry.Archive.GetEntry(name) is { IsEncrypted: false } file ? MetadataFile.Parse(Unpack(file, allowance), MetadataFile.NameFor(place)) : null;
    }

    private static ReadOnlyMemory<byte> Unpack(ZipArchiveEntry entry, Allowance allowance)
    {
        try
        {
            using var packed = entry.Open();
            return Unpack(packed, entry.CompressedLength, allowance);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            throw new IntakeException($"cannot be unpacked ({error.Message.TrimEnd('.')})", "check that the archive is complete", error);
        }
    }

    private static ReadOnlyMemory<byte> Unpack(Stream packed, long packedLength, Allowance allowance)
    {
        var unpacked = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (packed.Read(buffer) is > 0 and var count)
        {
            allowance.Spend(count);
            unpacked.Write(buffer, 0, count);
            if (unpacked.Length > Math.Max(Harmless, packedLength * HighestRatio)) throw new IntakeException($"unpacks to more than {HighestRatio} times its size", "it is a bomb, or no text: leave it out");
            if (unpacked.Length > ReportSize.Largest) throw ReportSize.TooLarge();
        }

        return unpacked.GetBuffer().AsMemory(0, (int)unpacked.Length);
    }
}
