namespace Parley.Talks.Json;

/// <summary>Makes a reading of its JSON.</summary>
internal static class ReadingParser
{
    private const string MadeByHand = "hand";

    public static Reading Parse(JsonPlace json) => new(
        json.Text("id"),
        json.Optional("published")?.Day(),
        json.OptionalText("title"),
        json.OptionalText("publisher"),
        json.OptionalText("reader") ?? MadeByHand,
        json.List("parties", place => place.Text()),
        json.List("actors", Actor),
        json.List("attributions", Attribution),
        json.List("positions", Position),
        json.List("meetings", Meeting),
        json.List("pressure", Pressure),
        json.List("milestones", Milestone),
        json.List("factions", Faction),
        json.Optional("outlook") is { } outlook ? Outlook(outlook) : Talks.Outlook.None)
    {
        Moves = json.List("moves", Move),
        Attitudes = json.List("attitudes", Attitude),
    };

    private static Move Move(JsonPlace json) => new(
        json.Value<RootCode>("code"),
        json.Text("actor"),
        json.OptionalText("target"),
        json.Optional("date")?.PartialDate(),
        json.Value<MoveStatus>("status"),
        json.OptionalText("cameo"),
        Evidence(json));

    private static Attitude Attitude(JsonPlace json) => new(
        json.Text("from"),
        json.Text("to"),
        json.Value<AttitudeSide>("side"),
        Evidence(json));

    private static Actor Actor(JsonPlace json) => new(
        json.Text("name"),
        json.Value<ActorKind>("kind"),
        json.OptionalText("role"),
        json.OptionalText("party"),
        json.List("mentions", place => place.Span()));

    private static Attribution Attribution(JsonPlace json) => new(
        json.Optional("source") is { } source ? Source(source) : null,
        json.Required("cue").List("spans", place => place.Span()),
        json.Required("content").List("spans", place => place.Span()),
        json.Value<AttributionForm>("form"),
        Evidence(json))
    {
        Quotes = json.List("quotes", place => place.Span()),
        Nested = json.List("nested", Attribution),
    };

    private static AttributionSource Source(JsonPlace json) => new(
        json.List("spans", place => place.Span()),
        json.OptionalText("actor"),
        json.OptionalText("party"),
        json.Value<SourceKind>("kind"))
    {
        Standing = json.OptionalText("standing"),
    };

    private static Position Position(JsonPlace json) => new(
        json.Text("holder"),
        json.OptionalText("holder_party"),
        json.Value<PositionAct>("act"),
        json.OptionalText("target"),
        json.Required("content").Span(),
        Evidence(json))
    {
        Issue = json.OptionalText("issue"),
        Hedge = json.Optional("hedge")?.Span(),
        Condition = json.Optional("condition")?.Span(),
        Taken = json.Optional("taken")?.PartialDate(),
    };

    private static Meeting Meeting(JsonPlace json) => new(
        json.List("parties", place => place.Text()),
        json.Value<MeetingStatus>("status"),
        json.Value<MeetingLevel>("level"),
        json.Optional("start")?.PartialDate(),
        json.OptionalText("place"),
        json.List("participants", Participant),
        Evidence(json))
    {
        IsLevelShared = json.Optional("level_shared")?.Truth() ?? true,
        IsJourney = json.Optional("journey")?.Truth() ?? false,
        Outcome = json.Optional("outcome") is { } outcome ? new ReportedOutcome(outcome.Value<MeetingOutcome>("kind"), Evidence(outcome)) : null,
    };

    private static Participant Participant(JsonPlace json) => new(json.Text("name"), json.OptionalText("party"));

    private static Pressure Pressure(JsonPlace json) => new(
        json.Text("actor"),
        json.OptionalText("target"),
        json.Value<PressureInstrument>("instrument"),
        json.Value<PressureStatus>("status"),
        Evidence(json))
    {
        Taken = json.Optional("taken")?.PartialDate(),
    };

    private static Milestone Milestone(JsonPlace json) => new(
        json.Required("date").PartialDate(),
        json.Value<MilestoneKind>("kind"),
        Evidence(json));

    private static Faction Faction(JsonPlace json) => new(
        json.Text("party"),
        json.List("members", place => place.Text()),
        json.Text("stance"),
        json.Optional("upper_hand")?.Truth(),
        Evidence(json));

    private static Outlook Outlook(JsonPlace json) => new(
        json.Value<OutlookDirection>("direction"),
        json.Optional("evidence") is null ? null : Evidence(json));

    private static Evidence Evidence(JsonPlace json) => new(json.Required("evidence").Span(), json.Optional("confidence")?.Share() ?? 1)
    {
        Rule = json.OptionalText("rule"),
        Words = json.List("words", place => place.Span()),
    };
}
