using System.Globalization;
using System.Text;
using Parley.Record.Entries;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Benchmarks;

/// <summary>Adds negotiations that are followed to a record, with reports that have something of everything that a page shows. Always the same ones.</summary>
internal static class FollowedTalks
{
    /// <summary>How many negotiations there are.</summary>
    public const int Count = 20;

    /// <summary>How many reports each has.</summary>
    public const int Reports = 500;

    private static readonly DateOnly First = new(2029, 1, 1);
    private static readonly string[] People = ["Ada Brandt", "Karel Fosse", "Mina Ostrov", "Jon Telles", "Ruth Amadi", "Piet Lund", "Sofia Berg", "Olaf Renner"];
    private static readonly string[] Papers = ["Courier", "Northern Post", "Harbour Gazette", "Daily Ledger"];

    private static ValueList<string> Parties => [SyntheticReadings.Parties[0], SyntheticReadings.Parties[1]];

    /// <summary>What the negotiations of a number are called by.</summary>
    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"followed-{number}");

    /// <summary>The id of a report of theirs.</summary>
    public static string Report(int number, int place) => string.Create(CultureInfo.InvariantCulture, $"followed-{number}-{place}");

    /// <summary>Records them all.</summary>
    public static void Write(IRecord record)
    {
        for (var number = 0; number < Count; number++)
        {
            var drafts = new List<EntryDraft> { new TalksDefined(new Negotiation(Name(number), Parties, "trade")).Draft(Filing.By) };
            for (var place = 0; place < Reports; place++)
            {
                var (report, reading) = Make(number, place);
                drafts.AddRange(Filing.Of(report, reading));
            }

            drafts.Add(Filing.In(Name(number), Enumerable.Range(0, Reports).Select(place => Report(number, place))));
            record.Append(_ => drafts);
        }
    }

    private static (Report Report, Reading Reading) Make(int number, int place)
    {
        var draft = new ReportDraft(new Random((number * Reports) + place));
        for (var sentence = 0; sentence < 3; sentence++) draft.Position();
        draft.Statement();
        if (place % 4 == 0) draft.Meeting(First.AddDays(place * 2));
        if (place % 5 == 0) draft.Pressure();
        if (place % 10 == 0) draft.Milestone(First.AddDays((place * 2) + 30));
        return draft.Finish(Report(number, place), First.AddDays(place * 2));
    }

    /// <summary>A report that is put together sentence by sentence.</summary>
    private sealed class ReportDraft(Random random)
    {
        private readonly StringBuilder _text = new();
        private readonly List<Position> _positions = [];
        private readonly List<Attribution> _attributions = [];
        private readonly List<Meeting> _meetings = [];
        private readonly List<Pressure> _pressure = [];
        private readonly List<Milestone> _milestones = [];
        private readonly List<Actor> _actors = [];

        public void Position()
        {
            var (party, act, matter) = (Pick(Parties), (PositionAct)random.Next(7), $"{Pick(SyntheticReadings.Matters)} on {Pick(SyntheticReadings.Goods)}");
            var start = _text.Length;
            _text.Append(CultureInfo.InvariantCulture, $"{party} would {act} ");
            var content = Add(matter);
            _positions.Add(new Position(party, party, act, null, content, End(start)) { Issue = matter });
        }

        public void Statement()
        {
            var (person, party, start) = (Pick(People), Pick(Parties), _text.Length);
            var name = Add(person);
            _text.Append(' ');
            var cue = Add("said");
            _text.Append(" that ");
            var content = Add($"talks on {Pick(SyntheticReadings.Goods)} were going on");
            _actors.Add(new Actor(person, ActorKind.Person, "minister", party, [name]));
            _attributions.Add(new Attribution(new AttributionSource([name], person, party, SourceKind.Named), [cue], [content], AttributionForm.Indirect, End(start)));
        }

        public void Meeting(DateOnly day)
        {
            var start = _text.Length;
            _text.Append("Ministers of both met");
            _meetings.Add(new Meeting(Parties, (MeetingStatus)random.Next(5), (MeetingLevel)random.Next(5), PartialDate.OfDay(day), "Tern", [], End(start)));
        }

        public void Pressure()
        {
            var (party, start) = (Pick(Parties), _text.Length);
            _text.Append(CultureInfo.InvariantCulture, $"{party} spoke of measures");
            _pressure.Add(new Pressure(party, Parties[party == Parties[0] ? 1 : 0], (PressureInstrument)random.Next(7), (PressureStatus)random.Next(5), End(start)));
        }

        public void Milestone(DateOnly day)
        {
            var start = _text.Length;
            _text.Append(CultureInfo.InvariantCulture, $"They have until {day:d MMMM yyyy}");
            _milestones.Add(new Milestone(PartialDate.OfDay(day), (MilestoneKind)random.Next(3), End(start)));
        }

        public (Report Report, Reading Reading) Finish(string id, DateOnly day)
        {
            var report = new Report(id, new TextDocument(_text.ToString()), day, $"On {id}", Pick(Papers));
            var reading = new Reading(id, day, report.Title, report.Publisher, Filing.By.Name, Parties, _actors.ToValueList(), _attributions.ToValueList(), _positions.ToValueList(), _meetings.ToValueList(), _pressure.ToValueList(), _milestones.ToValueList(), [], Outlook.None);
            return (report, reading);
        }

        private Span Add(string words)
        {
            _text.Append(words);
            return new Span(_text.Length - words.Length, _text.Length);
        }

        private Evidence End(int start)
        {
            _text.Append(". ");
            return new Evidence(new Span(start, _text.Length - 1), 0.8);
        }

        private string Pick(IReadOnlyList<string> words) => words[random.Next(words.Count)];
    }
}
