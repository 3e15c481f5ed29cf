using Parley.Talks;
using Parley.Talks.Json;
using Parley.Text;

namespace Parley.Readers.Tests.Meetings;

public sealed class MeetingReaderTests
{
    private static readonly ReportReader Reader = ReportReader.Load();

    public static TheoryData<string> Examples => ExampleLines.Of("Meetings", "meetings.txt");

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_sentence_tells_its_meetings(string example)
    {
        var (sentence, expected) = ExampleLines.Parse(example);
        Assert.Equal(expected, Describe(Read(sentence)));
    }

    public static TheoryData<string> Outcomes => ExampleLines.Of("Meetings", "outcomes.txt");

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void A_text_tells_what_a_meeting_came_to(string example)
    {
        var (text, expected) = ExampleLines.Parse(example);
        Assert.Equal(expected, Read(text)[0].Outcome is { } outcome ? ValueName.Of(outcome.Kind) : "-");
    }

    [Theory]
    [InlineData("President Ana Robles of Peru met Kenyan President Amos Kiprono at the White House on Tuesday.", "White House")]
    [InlineData("Kenyan President Amos Kiprono visited the Republic of Korea on Tuesday.", "Republic of Korea")]
    [InlineData("President Ana Robles of Peru met Chilean President Luis Vega on Tuesday and discussed the situation in Bolivia.", null)]
    [InlineData("President Ana Robles of Peru met Chilean President Luis Vega on Tuesday. President Robles said that she looked forward to visiting Chile.", null)]
    [InlineData("President Ana Robles of Peru met Chilean President Luis Vega on Tuesday. They said that the Andean Summit in Quito had brought Peru and Chile together.", null)]
    public void A_meeting_is_where_its_own_words_say(string text, string? place) => Assert.Equal(place, Read(text)[0].Place);

    [Fact]
    public void Whoever_looks_forward_to_a_guest_has_not_met_him() =>
        Assert.Equal(MeetingStatus.Planned, Assert.Single(Read("President Ana Robles of Peru looks forward to welcoming Chilean President Luis Vega to Lima in November.")).Status);

    [Fact]
    public void Who_welcomes_the_plan_of_a_guest_meets_nobody() => Assert.Empty(Read("President Ana Robles of Peru welcomed President Luis Vega's plan for the forests of Chile."));

    [Fact]
    public void Mentions_of_one_meeting_are_one_item()
    {
        var text = "Peru and Chile held talks in Lima on May 3.\n\nThe talks lasted six hours. Peru and Chile will hold talks again on June 7.";
        Assert.Equal(["2019-05-03", "2019-06-07"], Read(text).Select(meeting => $"{meeting.Start}"));
    }

    [Fact]
    public void Meetings_in_two_places_are_two_items()
    {
        var meetings = Read("Peru and Chile will meet in Lima on May 20.\n\nA meeting in Geneva is planned for June.");
        Assert.Equal(["Lima", "Geneva"], meetings.Select(meeting => meeting.Place));
    }

    [Fact]
    public void The_two_that_met_are_those_of_the_report()
    {
        var meeting = Assert.Single(Read("Peru rejected the offer of Chile. Chile accused Peru of delay. The two met for three hours in Lima."));
        Assert.Equal(["Chile", "Peru"], meeting.Parties.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_place_and_the_people_are_read()
    {
        var meeting = Assert.Single(Read("Norwegian Fisheries Minister Kari Lund met Icelandic Foreign Minister Jon Olafsson in Oslo on Tuesday."));
        Assert.Equal("Oslo", meeting.Place);
        Assert.Equal(["Kari Lund", "Jon Olafsson"], meeting.Participants.Select(person => person.Name));
        Assert.Equal(MeetingLevel.Ministerial, meeting.Level);
    }

    [Theory]
    [InlineData("Peruvian President Ana Robles received Chilean Trade Minister Jorge Paz in Lima on Tuesday.", false)]
    [InlineData("The presidents of Peru and Chile met in Lima on Tuesday.", true)]
    [InlineData("Peruvian Vice President Ana Robles met Chilean Vice President Jorge Paz in Lima on Tuesday.", false)]
    [InlineData("Peru and Chile held a summit in Lima on Tuesday.", true)]
    [InlineData("Peruvian President Ana Robles met the leader of the opposition of Chile in Lima on Tuesday.", false)]
    public void Both_sides_have_the_rank_or_one(string text, bool isShared) => Assert.Equal(isShared, Assert.Single(Read(text)).IsLevelShared);

    [Theory]
    [InlineData("Peruvian Trade Minister Ana Robles visited Chile on Tuesday.", true)]
    [InlineData("Peruvian Trade Minister Ana Robles visited Chile on Tuesday and met Chilean Finance Minister Jorge Paz.", false)]
    [InlineData("Peruvian Trade Minister Ana Robles met Chilean Finance Minister Jorge Paz on Tuesday.", false)]
    public void A_visit_without_anybody_who_is_met_is_a_journey(string text, bool isJourney) => Assert.Equal(isJourney, Read(text)[0].IsJourney);

    [Theory]
    [InlineData("A Peruvian mission will visit Chile next month, a spokesman for the Lima Spinners Association said.")]
    [InlineData("Peru and Chile met at a Group of 20 meeting on Tuesday.")]
    public void Who_is_quoted_and_how_many_there_are_is_no_place(string text) => Assert.DoesNotContain(Read(text), meeting => meeting.Place is not (null or "Chile"));

    [Fact]
    public void A_visitor_has_not_come_to_his_own_country() =>
        Assert.DoesNotContain(Read("Visiting U.S. Trade Secretary Carla Dunn met Peruvian officials on Tuesday. Peru wants visiting U.S. Trade Secretary Carla Dunn to wait."), meeting => meeting.Place == "U.S.");

    [Fact]
    public void Offices_and_states_are_no_part_of_a_name()
    {
        var meetings = Read("Peruvian Foreign Minister Ana Robles met Minister of Defence Jorge Paz of Chile on Tuesday.");
        Assert.Equal(["Ana Robles", "Jorge Paz"], meetings.SelectMany(meeting => meeting.Participants).Select(person => person.Name));
    }

    private static ValueList<Meeting> Read(string text) => Reader.Read(new Report("report", new TextDocument(text), new DateOnly(2019, 5, 10))).Meetings;

    private static string Describe(ValueList<Meeting> meetings) => meetings.Count == 0
        ? "none"
        : string.Join(" || ", meetings.Select(meeting =>
            $"{string.Join(", ", meeting.Parties)} | {ValueName.Of(meeting.Status)} | {ValueName.Of(meeting.Level)} | {(meeting.Start is { } start ? start : "-")}"));
}
