using Parley.Readers.Moves;
using Parley.Talks;

namespace Parley.Readers.Tests.Moves;

public sealed class MoveReaderTests
{
    private const string Story =
        "Peru urged Chile on Friday to lower its duties on copper. Chile imposed a levy on Peruvian wine on May 25. "
        + "Peru and Chile held talks in Lima on May 28. The ministers of Peru and Chile will meet on June 20.";

    [Fact]
    public void Positions_meetings_and_measures_are_events()
    {
        var moves = Readers.Read(Story).Moves;
        Assert.Contains(moves, move => move is { Code: RootCode.Request, Actor: "Peru", Target: "Chile", Status: MoveStatus.Actual, Cameo: "10" });
        Assert.Contains(moves, move => move is { Code: RootCode.Sanction, Actor: "Chile", Target: "Peru" } && $"{move.Date}" == "2018-05-25");
        Assert.Contains(moves, move => move is { Code: RootCode.Consult, Actor: "Peru", Target: "Chile" } && $"{move.Date}" == "2018-05-28");
        Assert.Contains(moves, move => move is { Code: RootCode.Consult, Actor: "Chile", Target: "Peru" });
        Assert.Contains(moves, move => move is { Code: RootCode.Agree, Status: MoveStatus.Promised } && $"{move.Date}" == "2018-06-20");
    }

    [Fact]
    public void Every_item_has_its_event_in_its_sentence()
    {
        var reading = Readers.Read(Story);
        var sentences = reading.Moves.Select(move => move.Evidence.Span).ToHashSet();
        Assert.All(reading.Positions, item => Assert.Contains(item.Evidence.Span, sentences));
        Assert.All(reading.Meetings, item => Assert.Contains(item.Evidence.Span, sentences));
        Assert.All(reading.Pressure, item => Assert.Contains(item.Evidence.Span, sentences));
        Assert.All(reading.Moves, move => Assert.InRange(move.Evidence.Confidence, 0, 1));
    }

    [Fact]
    public void Every_act_status_and_instrument_is_some_deed()
    {
        Assert.All(Enum.GetValues<PositionAct>(), act => Assert.NotEmpty(PositionMoves.Of(act)));
        foreach (var instrument in Enum.GetValues<PressureInstrument>())
            Assert.All(Enum.GetValues<PressureStatus>(), status => Assert.NotEmpty(PressureMoves.Of(instrument, status)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("It rained in Lima.")]
    public void Where_nothing_is_read_nothing_is_done(string text) => Assert.Empty(Readers.Read(text).Moves);
}
