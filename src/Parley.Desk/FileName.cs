using System.Text;

namespace Parley.Desk;

/// <summary>Makes file names of ids.</summary>
public static class FileName
{
    private const int Longest = 100;
    private const string Unsafe = "/\\:*?\"<>|";

    /// <summary>The id, with what no file name may hold on some system replaced by <c>_</c>; never a path, never hidden.</summary>
    public static string Safe(string id)
    {
        var name = new StringBuilder(id, 0, Math.Min(id.Length, Longest), Longest + 1);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsControl(name[i]) || char.IsSurrogate(name[i]) || Unsafe.Contains(name[i], StringComparison.Ordinal)) name[i] = '_';
        }

        if (name.Length == 0) return "report";
        if (name[0] is '.' or ' ' or '-') name[0] = '_';
        if (name[^1] is '.' or ' ') name[^1] = '_';
        return name.ToString();
    }
}
