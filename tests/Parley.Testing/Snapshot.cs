using System.Runtime.CompilerServices;
using Xunit;

namespace Parley.Testing;

/// <summary>Compares what people see with an approved copy in the folder <c>Snapshots</c> beside the test.</summary>
/// <remarks>
/// On a difference the new text is written beside the approved one as <c>NAME.received.EXT</c>. To approve it, rename it, or run
/// the tests with <c>PARLEY_APPROVE=1</c>.
/// </remarks>
public static class Snapshot
{
    /// <summary>Fails unless <paramref name="actual"/> is the approved text of this name (its extension included).</summary>
    public static void Match(string actual, string name, [CallerFilePath] string testFile = "")
    {
        ArgumentNullException.ThrowIfNull(actual);
        var folder = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots");
        var approved = Path.Combine(folder, name);
        var received = Path.ChangeExtension(approved, "received" + Path.GetExtension(name));
        var text = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("PARLEY_APPROVE") == "1")
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(approved, text);
        }

        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, text);
        Assert.Fail($"{approved} does not match; the new text is in {received}.\n{FirstDifference(expected, text)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"line {line + 1}\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}
