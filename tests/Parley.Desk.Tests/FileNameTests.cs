namespace Parley.Desk.Tests;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("report", "report")]
    [InlineData("Zürich 2031-04-18", "Zürich 2031-04-18")]
    [InlineData("c/d", "c_d")]
    [InlineData("../passwd", "_._passwd")]
    [InlineData("-rf", "_rf")]
    [InlineData("end.", "end_")]
    [InlineData("", "report")]
    public void A_name_is_made_of_an_id(string id, string name) => Assert.Equal(name, FileName.Safe(id));

    [Fact]
    public void No_name_leaves_its_folder_or_hides_in_it() => Gen.String.Sample(id =>
    {
        var name = FileName.Safe(id);
        Assert.Equal(name, Path.GetFileName(name));
        Assert.InRange(name.Length, 1, 100);
        Assert.NotEqual('.', name[0]);
    });
}
