using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Parley.Desk.Records;
using Parley.Web.Hosting;

namespace Parley.Web.Programs;

/// <summary>Files that were sent along, in a folder of their own until the work on them is done.</summary>
/// <remarks>Of their names only letters, digits and "._-" are left; nobody is ever told where the folder is.</remarks>
internal sealed partial class SentFiles : IDisposable
{
    private const int LongestName = 100;

    private readonly string _folder = Directory.CreateTempSubdirectory("parley-sent-").FullName;
    private readonly List<string> _paths = [];

    /// <summary>The files, in the order in which they were sent.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>The file, or the folder of several.</summary>
    public string Place => _paths is [var one] ? one : _folder;

    /// <summary>Takes the files of a field of a form.</summary>
    /// <exception cref="RequestException">There are none.</exception>
    public static async Task<SentFiles> TakeAsync(HttpContext http, string field)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        var sent = new SentFiles();
        foreach (var file in form.Files.GetFiles(field).Where(file => file.Length > 0)) await sent.AddAsync(file, http.RequestAborted).ConfigureAwait(false);
        if (sent._paths.Count > 0) return sent;
        sent.Dispose();
        throw new RequestException($"there is nothing to work on: send files as '{field}'");
    }

    /// <summary>Does something with the files; what is told of them names no folder of this machine.</summary>
    public T Do<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (RequestException wrong)
        {
            throw new RequestException(Told(wrong.Message));
        }
    }

    /// <summary>A text without the folder in which the files lie.</summary>
    public string Told(string text) => text.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(_folder, "the files", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task AddAsync(IFormFile file, CancellationToken cancellation)
    {
        var name = Others().Replace(file.FileName.Split('/', '\\')[^1], "").TrimStart('.');
        var path = Path.Combine(_folder, name.Length is 0 or > LongestName ? "file" : name);
        while (File.Exists(path)) path += "_";
        var written = File.Create(path);
        await using (written.ConfigureAwait(false)) await file.CopyToAsync(written, cancellation).ConfigureAwait(false);
        _paths.Add(path);
    }

    [GeneratedRegex("[^A-Za-z0-9._-]")]
    private static partial Regex Others();
}
