using Parley.Record.Entries;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Testing;
using Parley.Text;

namespace Parley.Record.Tests.Stores;

/// <summary>Makes entries of invented talks.</summary>
internal static class Drafts
{
    public static readonly Author Program = Author.Program("parley test");
    public static readonly Author Ada = Author.Person("ada");

    public static Report Report(string id, string? text = null, string? published = "2031-04-18") =>
        new(id, new TextDocument(text ?? $"Norland refuses to lower the levy, says {id}."), published is null ? null : PartialDate.Parse(published).First, Title: $"On {id}");

    public static EntryDraft Added(string id, string? text = null, string? published = "2031-04-18") =>
        new ReportAdded(Report(id, text, published), $"{id}.txt", IsExtracted: false).Draft(Program);

    public static Reading Reading(string id, string holder = "Norland") =>
        new ReadingBuilder(id, "2031-04-18")
            .Between("Norland", "Sudmark")
            .Position(holder, PositionAct.Refuse, $"Norland refuses to lower the levy, says {id}.", "lower the levy", target: "Sudmark", confidence: 0.8)
            .Build().Reading with
        { Reader = "parley test" };

    public static EntryDraft Read(string id, string holder = "Norland") => ReadingMade.Draft(Reading(id, holder));

    public static EntryDraft Talks(string name, string? about = "levy", bool archived = false) =>
        new TalksDefined(new Negotiation(name, ["Norland", "Sudmark"], about, archived)).Draft(Ada);

    public static EntryDraft Placed(string talks, string report, double confidence, Author? by = null) => new ReportsPlaced(talks, [(report, confidence)]).Draft(by ?? Program);
}
