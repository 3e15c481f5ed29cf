using Parley.Record.Packing;
using Parley.Talks;
using Parley.Testing;

namespace Parley.Record.Tests.Packing;

public sealed class PackedReadingTests
{
    /// <summary>The parts of the vocabulary, with the number of their properties as packed.</summary>
    public static TheoryData<Type, int> Parts => new()
    {
        { typeof(Reading), 16 },
        { typeof(Actor), 5 },
        { typeof(Attribution), 7 },
        { typeof(AttributionSource), 5 },
        { typeof(Position), 10 },
        { typeof(Meeting), 10 },
        { typeof(ReportedOutcome), 2 },
        { typeof(Participant), 2 },
        { typeof(Pressure), 6 },
        { typeof(Milestone), 3 },
        { typeof(Faction), 5 },
        { typeof(Outlook), 2 },
        { typeof(Move), 7 },
        { typeof(Attitude), 4 },
        { typeof(Evidence), 4 },
    };

    [Fact]
    public void What_is_packed_and_unpacked_is_the_same_reading() =>
        GenReading.Of(500).Sample(reading => Assert.Equal(reading, PackedReading.Unpack(PackedReading.Pack(reading))), iter: 2000);

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_property_of_the_vocabulary_is_packed_or_this_fails(Type part, int count)
    {
        var own = part.GetProperties().Where(property => property.CanWrite).ToList();
        Assert.True(own.Count == count, $"{part.Name} has {own.Count} properties: extend {nameof(ReadingPacker)} and {nameof(ReadingUnpacker)}, raise {nameof(PackedReading)}.Version, then this number.");
    }
}
