using System.Diagnostics;
using Parley.Testing;

namespace Parley.Web.Tests.Browser;

/// <summary>The script that pages load is built from the source beside it.</summary>
public sealed class ScriptTests
{
    private const string Absent = "needs esbuild: run npm ci in src/Parley.Web/Script";

    private static readonly string Folder = Repository.PathOf("src", "Parley.Web", "Script");

    public static bool HasTools => File.Exists(Path.Combine(Folder, "node_modules", "esbuild", "bin", "esbuild"));

    [Fact(Skip = Absent, SkipUnless = nameof(HasTools))]
    public async Task What_is_committed_is_what_the_source_makes()
    {
        var start = new ProcessStartInfo(Path.Combine(Folder, "node_modules", "esbuild", "bin", "esbuild"), ["parley.ts", "--bundle", "--target=es2022", "--format=iife", "--charset=utf8"])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var made = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("src", "Parley.Web", "Assets", "parley.js"), TestContext.Current.CancellationToken), made);
    }
}
