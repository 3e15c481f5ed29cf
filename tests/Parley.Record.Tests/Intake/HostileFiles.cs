using System.Text;

namespace Parley.Record.Tests.Intake;

/// <summary>Files made to break what takes them in.</summary>
internal static class HostileFiles
{
    private const string Sql = "'); DROP TABLE journal; --";
    private const string Formula = "=cmd|' /C calc'!A0";

    /// <summary>Files that can be taken in by nobody: each is to be a problem.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Broken { get; } = [.. Texts(), .. Archives(), .. Documents(), .. Feeds(), .. Mails(), .. Databases()];

    /// <summary>Files that are reports, with something in every field that would break a careless program: each is to be taken in as it is.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Sly { get; } =
    [
        ("sql.json", Json(Sql)),
        ("formula.json", Json(Formula)),
        ("escape.json", Json("\\u001b[2J\\u001b]0;owned\\u0007")),
        ("bidi.json", Json("\\u202Etxt.exe\\u202C")),
        ("html.json", Json("<script>alert(1)</script><img src=x onerror=alert(1)>")),
        ("path.json", Json("../../../../etc/passwd")),
        ("long-id.json", Json(new string('x', 20_000))),
        ("format.json", Json("%s%n {0} ${jndi:ldap://x} {{7*7}}")),
        ("markup.json", Json("[red]bold[/] \\\" \\\\ \\t")),
        ("emoji.json", Json("\\uD83D\\uDE00\\uD83D\\uDE00")),
        ("sql.html", Bytes($"<html><head><title>{Sql}</title><meta name='author' content=\"{Sql}\"></head><body><article><p>{string.Join(' ', Enumerable.Repeat($"Norland refuses {Formula}.", 40))}</p></article></body></html>")),
        ("sql.eml", Bytes($"From: \"{Sql}\" <a@b.example>\r\nSubject: {Formula}\r\nDate: Tue, 18 Apr 2031 09:00:00 +0000\r\n\r\nNorland refuses. {Sql}\r\n")),
        ("sql.rss", Bytes($"<rss version='2.0'><channel><title>{Formula}</title><item><title>{Sql}</title><guid>{Sql}</guid><description>Norland refuses {Formula}</description></item></channel></rss>")),
        ("claims.zip", Claiming(Zips.Of(("a.txt", "Norland refuses.")))),
        ("'; DROP TABLE report; --.txt", Bytes(Formula)),
        ("=1+1.txt", Bytes("=1+1")),
    ];

    private static IEnumerable<(string, byte[])> Texts() =>
    [
        ("empty.txt", []),
        ("blank.txt", Bytes(" \n\t\r\n ")),
        ("nul.txt", Bytes("Norland\0refuses")),
        ("controls.txt", [.. Enumerable.Range(1, 31).Select(at => (byte)at)]),
        ("mark-only.txt", [0xEF, 0xBB, 0xBF]),
        ("image.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]),
        ("program.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]),
        ("too-long.txt", Bytes(new string('a', 2_000_001))),
        ("broken.jsonl", Bytes("{\"text\": \"Norland refuses\"")),
        ("deep.jsonl", Bytes(new string('[', 100_000))),
        ("nul.jsonl", Bytes("{\"text\": \"Norland\\u0000refuses\"}")),
        ("number.jsonl", Bytes("{\"text\": 1e999999}")),
        ("half-surrogate.jsonl", Bytes("{\"text\": \"\\uD800\"}")),
        ("bad-utf8.jsonl", [.. Bytes("{\"text\": \""), 0xC3, 0x28, .. Bytes("\"}")]),
        ("wrong-date.jsonl", Bytes("{\"text\": \"Norland refuses\", \"published\": \"2031-02-30\"}")),
        ("late-date.jsonl", Bytes("{\"text\": \"Norland refuses\", \"published\": \"99999-01-01\"}")),
        ("no-text.jsonl", Bytes("{\"title\": \"Norland\"}")),
        ("list-text.jsonl", Bytes("{\"text\": [\"Norland\"]}")),
        ("scalar.json", Bytes("42")),
        ("deep.json", Bytes(string.Concat(Enumerable.Repeat("{\"reports\":", 50_000)))),
    ];

    private static IEnumerable<(string, byte[])> Archives()
    {
        var sound = Zips.Of(("a.txt", "Norland refuses."));
        yield return ("empty.zip", []);
        yield return ("cut.zip", sound[..^12]);
        yield return ("half.zip", sound[..(sound.Length / 2)]);
        yield return ("head-only.zip", Bytes("PK\u0003\u0004"));
        yield return ("nothing.zip", Zips.Of(Array.Empty<(string, string)>()));
        yield return ("traversal.zip", Zips.Of(("../../etc/cron.d/owned.txt", "Norland refuses.")));
        yield return ("root.zip", Zips.Of(("/etc/passwd.txt", "Norland refuses.")));
        yield return ("windows.zip", Zips.Of((@"..\..\owned.txt", "Norland refuses.")));
        yield return ("drive.zip", Zips.Of(("C:/owned.txt", "Norland refuses.")));
        yield return ("bomb.zip", Zips.Of(("bomb.txt", new byte[80 * 1024 * 1024])));
        yield return ("nested.zip", Nest(sound, 12));
        yield return ("only-images.zip", Zips.Of(("a.png", "x")));
    }

    private static IEnumerable<(string, byte[])> Documents() =>
    [
        ("cut.pdf", Bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n")),
        ("header.pdf", Bytes("%PDF-1.7")),
        ("loop.pdf", Bytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer<</Size 2/Root 1 0 R/Prev 50>>\nstartxref\n50\n%%EOF")),
        ("huge-length.pdf", Bytes("%PDF-1.4\n1 0 obj<</Length 2147483647>>stream\nx\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")),
        ("not.pdf", Bytes("Norland refuses.")),
        ("empty.pdf", []),
        ("empty.html", []),
        ("no-text.html", Bytes("<html><head><title>Norland</title></head><body><script>var x = 1;</script></body></html>")),
        ("deep.html", Bytes(string.Concat(Enumerable.Repeat("<div>", 200_000)) + "Norland refuses.")),
        ("binary.html", [.. Bytes("<html><body>"), 0, 1, 2, 0, 255, 254]),
        ("attributes.html", Bytes($"<html><body><p {string.Join(' ', Enumerable.Range(0, 50_000).Select(at => $"a{at}='x'"))}></p></body></html>")),
        ("tables.html", Bytes(string.Concat(Enumerable.Repeat("<table><tr><td>", 50_000)))),
    ];

    private static IEnumerable<(string, byte[])> Feeds() =>
    [
        ("laughs.rss", Bytes("<?xml version='1.0'?><!DOCTYPE lolz [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><rss version='2.0'><channel><item><description>&c;</description></item></channel></rss>")),
        ("external.rss", Bytes("<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><item><description>&x;</description></item></channel></rss>")),
        ("deep.rss", Bytes("<rss version='2.0'><channel><item><description>" + string.Concat(Enumerable.Repeat("<a>", 100_000)))),
        ("cut.rss", Bytes("<rss version='2.0'><channel><item><title>Norland")),
        ("empty.rss", Bytes("<rss version='2.0'><channel></channel></rss>")),
        ("wrong.atom", Bytes("<feed xmlns='urn:other'><entry/></feed>")),
        ("binary.atom", [0, 1, 2, 3, 4]),
        ("namespace.rss", Bytes("<x:rss><channel/></x:rss>")),
    ];

    private static IEnumerable<(string, byte[])> Mails() =>
    [
        ("empty.eml", []),
        ("headers-only.eml", Bytes("Subject: Norland\r\nDate: yesterday\r\n\r\n")),
        ("no-end.eml", Bytes("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n")),
        ("nested.eml", Bytes(string.Concat(Enumerable.Range(0, 2_000).Select(at => $"Content-Type: multipart/mixed; boundary=b{at}\r\n\r\n--b{at}\r\n")))),
        ("image.eml", Bytes("Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n")),
        ("binary.eml", [0, 1, 2, 3, 255, 254, 253]),
    ];

    private static IEnumerable<(string, byte[])> Databases() =>
    [
        ("empty.dna", []),
        ("text.dna", Bytes("SQLite format 3\0 but not really")),
        ("other.dna", Dnas.Of("CREATE TABLE recipes (name TEXT)")),
        ("cut.dna", Dnas.OfVersion(3)[..2000]),
        ("view.dna", Dnas.Of("CREATE VIEW DOCUMENTS AS SELECT 1 AS ID; CREATE TABLE STATEMENTS(ID); CREATE TABLE VARIABLES(ID); CREATE TABLE DATASHORTTEXT(ID); CREATE TABLE DATABOOLEAN(ID)")),
    ];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Json(string value) => Bytes($"{{\"id\":\"{value}\",\"title\":\"{value}\",\"publisher\":\"{value}\",\"dateline\":\"{value}\",\"text\":\"{value} Norland refuses {value}\"}}");

    private static byte[] Nest(byte[] inner, int depth)
    {
        for (; depth > 0; depth--) inner = Zips.Of(("in.zip", inner));
        return inner;
    }

    /// <summary>An archive whose headers claim that an entry has two gigabytes.</summary>
    private static byte[] Claiming(byte[] sound)
    {
        var claiming = sound.ToArray();
        foreach (var (mark, size) in ((byte[], int)[])[([0x50, 0x4B, 3, 4], 22), ([0x50, 0x4B, 1, 2], 24)])
        {
            var at = claiming.AsSpan().IndexOf(mark);
            BitConverter.TryWriteBytes(claiming.AsSpan(at + size), 0x7FFFFFFF);
        }

        return claiming;
    }
}
