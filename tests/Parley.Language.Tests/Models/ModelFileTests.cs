using Parley.Language.Models;

namespace Parley.Language.Tests.Models;

public sealed class ModelFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".model");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Sections_come_back_as_they_were_written()
    {
        var file = Write();

        Assert.Equal([1, 2, 3], file.Values<int>("numbers"));
        Assert.Equal(["one", "", "drei – 三"], file.Lines("lines"));
        Assert.Empty(file.Lines("none"));
        Assert.Equal(["numbers", "lines", "none"], file.Sections);
    }

    [Fact]
    public void Any_changed_byte_is_noticed()
    {
        Write();
        var bytes = File.ReadAllBytes(_path);
        for (var i = 0; i < bytes.Length; i++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[i] ^= 0x10;
            AssertRefused(damaged, "damaged");
        }
    }

    [Fact]
    public void Any_missing_end_is_noticed()
    {
        Write();
        var bytes = File.ReadAllBytes(_path);
        for (var length = 0; length < bytes.Length; length++) AssertRefused(bytes[..length], "damaged");
    }

    [Fact]
    public void Another_kind_or_version_is_refused()
    {
        Write();

        var kind = Assert.Throws<ModelException>(() => ModelFile.Open(_path, "parser", 3));
        var version = Assert.Throws<ModelException>(() => ModelFile.Open(_path, "sample", 4));
        Assert.Contains("'sample', not 'parser'", kind.Message, StringComparison.Ordinal);
        Assert.Contains("needs version 4", version.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_and_a_missing_section_are_named()
    {
        var file = Assert.Throws<ModelException>(() => ModelFile.Open(_path, "sample", 3));
        var section = Assert.Throws<ModelException>(() => Write().Bytes("other"));
        Assert.Contains(_path, file.Message, StringComparison.Ordinal);
        Assert.Contains("'other'", section.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_use_may_be_replaced()
    {
        var before = Write();
        var writer = new ModelFileWriter("sample", 3);
        writer.Add<int>("numbers", [4]);
        writer.Save(_path);

        Assert.Equal([1, 2, 3], before.Values<int>("numbers"));
        Assert.Equal([4], ModelFile.Open(_path, "sample", 3).Values<int>("numbers"));
    }

    private ModelFile Write()
    {
        var writer = new ModelFileWriter("sample", 3);
        writer.Add<int>("numbers", [1, 2, 3]);
        writer.Add("lines", ["one", "", "drei – 三"]);
        writer.Add("none", []);
        writer.Save(_path);
        return ModelFile.Open(_path, "sample", 3);
    }

    private void AssertRefused(byte[] bytes, string reason)
    {
        File.WriteAllBytes(_path, bytes);
        var error = Assert.Throws<ModelException>(() => ModelFile.Open(_path, "sample", 3));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains("train", error.Message, StringComparison.Ordinal);
    }
}
