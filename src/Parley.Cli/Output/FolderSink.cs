using Parley.Desk;

namespace Parley.Cli.Output;

/// <summary>Writes each reading to a file of its own; a file is there whole or not at all.</summary>
internal sealed class FolderSink(string folder, string extension, Func<ReportRead, byte[]> render) : IReadingSink
{
    private readonly UniqueNames _names = new();

    public void Add(ReportRead read)
    {
        var path = Path.Combine(folder, _names.Make(FileName.Safe(read.Report.Id)) + extension);
        try
        {
            Directory.CreateDirectory(folder);
            WholeFile.Write(path, render(read));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"{path}: {error.Message}; choose another folder for --out", error);
        }
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }
}
