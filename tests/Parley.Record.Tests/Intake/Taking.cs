using System.Text;
using Parley.Record.Intake;
using Parley.Talks;

namespace Parley.Record.Tests.Intake;

/// <summary>Takes reports in from a folder of its own.</summary>
internal sealed class Taking : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("parley-");

    public string Root => _folder.FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static IReadOnlyList<IntakeItem> All(params string[] paths) => All(new ReportFacts(), areJsonLines: false, [], paths);

    public static IReadOnlyList<IntakeItem> All(ReportFacts given, bool areJsonLines, byte[] input, params string[] paths) =>
        ReportIntake.Find(new IntakeRequest(paths, areJsonLines, given, () => new MemoryStream(input))).Select(pending => pending.Take()).ToArray();

    public static Report Report(params string[] paths) => Assert.IsType<TakenReport>(Assert.Single(All(paths))).Report;

    public static IntakeProblem Problem(params string[] paths) => Assert.IsType<IntakeProblem>(Assert.Single(All(paths)));

    public void Dispose() => _folder.Delete(recursive: true);
}
