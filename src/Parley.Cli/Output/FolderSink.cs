using Parley.Desk;

namespace Parley.Cli.Output;

/// <summary>Writes each reading to a file of its own.</summary>
internal sealed class FolderSink(string folder, string extension, Func<ReportRead, byte[]> render) : IReadingSink
{
    private readonly UniqueNames _names = new();

    public void Add(ReportRead read)
    {
        var path = Path.Combine(folder, _names.Make(FileName.Safe(read.Report.Id)) + extension);
        Directory.CreateDirectory(folder);
        var unfinished = path + ".part";
        File.WriteAllBytes(unfinished, render(read));
        File.Move(unfinished, path, overwrite: true);
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }
}
