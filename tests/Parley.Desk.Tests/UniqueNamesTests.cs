namespace Parley.Desk.Tests;

public sealed class UniqueNamesTests
{
    [Fact]
    public void The_first_keeps_its_name_and_the_others_are_numbered()
    {
        var names = new UniqueNames();
        Assert.Equal(["a", "a-2", "A-3", "b", "a-2-2"], new[] { "a", "a", "A", "b", "a-2" }.Select(names.Make));
    }

    [Fact]
    public void No_name_is_given_twice() =>
        Gen.OneOf("a", "A", "a-2", "b", "", "-2").Array[0, 60].Sample(given =>
        {
            var names = new UniqueNames();
            Assert.Equal(given.Length, given.Select(names.Make).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        });
}
