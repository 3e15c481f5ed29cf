using System.Globalization;

namespace Parley.Readers.Actors;

/// <summary>Reads the gazetteer's lists.</summary>
internal static class GazetteerFile
{
    /// <summary>Every name in the lists with what it means.</summary>
    public static IEnumerable<(string Name, GazetteerHit Hit)> ReadAll() =>
        [.. States(), .. Regions(), .. Bodies(), .. People("Actors/Data/leaders.txt", GazetteerKind.Leader), .. People("Actors/Data/envoys.txt", GazetteerKind.Envoy)];

    private static IEnumerable<(string, GazetteerHit)> States() => DataFile.Rows("Actors/Data/states.txt").SelectMany(row =>
    {
        var entry = new GazetteerEntry(row[0], GazetteerKind.State, row[0], Year(row, 5, int.MinValue), Year(row, 6, int.MaxValue));
        return Names(entry, GazetteerSense.Name, [row[0], .. DataFile.Parts(row, 1)])
            .Concat(Names(entry, GazetteerSense.People, DataFile.Parts(row, 2)))
            .Concat(Names(entry, GazetteerSense.Seat, DataFile.Parts(row, 3)))
            .Concat(Names(entry, GazetteerSense.City, DataFile.Parts(row, 4)));
    });

    private static IEnumerable<(string, GazetteerHit)> Regions() =>
        from row in DataFile.Rows("Actors/Data/regions.txt")
        from name in DataFile.Parts(row, 1)
        let entry = new GazetteerEntry(name, GazetteerKind.Region, row[0], int.MinValue, int.MaxValue)
        select (name, new GazetteerHit(entry, GazetteerSense.Name, name));

    private static IEnumerable<(string, GazetteerHit)> Bodies() => DataFile.Rows("Actors/Data/bodies.txt").SelectMany(row =>
    {
        var kind = Enum.Parse<GazetteerKind>(row[1], ignoreCase: true);
        var owner = row[2].Length > 0 ? row[2] : row[0];
        var entry = new GazetteerEntry(row[0], kind, owner, Year(row, 6, int.MinValue), Year(row, 7, int.MaxValue));
        return Names(entry, GazetteerSense.Name, [row[0], .. DataFile.Parts(row, 3)])
            .Concat(Names(entry, GazetteerSense.People, DataFile.Parts(row, 4)))
            .Concat(Names(entry, GazetteerSense.Seat, DataFile.Parts(row, 5)));
    });

    /// <summary>Somebody is known by the whole name and by the surname that news use alone.</summary>
    private static IEnumerable<(string, GazetteerHit)> People(string file, GazetteerKind kind) => DataFile.Rows(file).SelectMany(row =>
    {
        var entry = new GazetteerEntry(row[0], kind, row[1], Year(row, 2, int.MinValue), Year(row, 3, int.MaxValue));
        return Names(entry, GazetteerSense.Name, [row[0], .. DataFile.Parts(row, 4)]);
    });

    private static IEnumerable<(string, GazetteerHit)> Names(GazetteerEntry entry, GazetteerSense sense, string[] names) =>
        names.Select(name => (name, new GazetteerHit(entry, sense, name)));

    private static int Year(string[] row, int cell, int otherwise) =>
        cell < row.Length && row[cell].Length > 0 ? int.Parse(row[cell], CultureInfo.InvariantCulture) : otherwise;
}
