using Parley.Talks.Exchange;

namespace Parley.Talks.Tests.Exchange;

public sealed class PathWordTests
{
    private static readonly Gen<string> Names = Gen.OneOf(Gen.String, Gen.OneOf("../../etc/passwd", "a/b", "x.json", "~tilde", "", "北京 talks", "a?b#c", "%2e%2e", "."));

    [Fact]
    public void Any_name_survives_an_address() => Names.Where(IsWhole).Sample(name => PathWord.Read(PathWord.Of(name)) == name);

    [Fact]
    public void No_name_leads_out_of_its_part_of_an_address() =>
        Names.Where(IsWhole).Sample(name => PathWord.Of(name) is { Length: > 0 } word && word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '~' or '-' or '_' or '.') && word[0] != '.');

    [Fact]
    public void Plain_names_stand_as_they_are() => Assert.Equal("2018-12-03-analysis", PathWord.Of("2018-12-03-analysis"));

    [Fact]
    public void Whatever_stands_in_an_address_is_read_or_refused() => Gen.String.Sample(word => { PathWord.Read("~" + word); });

    /// <summary>Lone surrogates cannot come from a record: its text is UTF-8.</summary>
    private static bool IsWhole(string name) => !name.Any(char.IsSurrogate);
}
