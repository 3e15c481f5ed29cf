using Microsoft.AspNetCore.Http;
using Parley.Desk;
using Parley.Desk.Records;
using Parley.Web.Hosting;

namespace Parley.Web.Programs;

/// <summary>Actors of one's own that are sent along.</summary>
internal static class ActorFiles
{
    public static ApiField Field { get; } = new("actors", "A file of your own actors, in YAML, besides those that Parley knows.") { IsFile = true };

    /// <summary>What reads with the actors that were sent along, if any.</summary>
    /// <exception cref="RequestException">The file is none of actors.</exception>
    public static async Task<ReadReports> ReaderAsync(HttpContext http)
    {
        if ((await http.FormAsync().ConfigureAwait(false)).Files.GetFile(Field.Name) is not { Length: > 0 }) return new ReadReports();
        using var sent = await SentFiles.TakeAsync(http, Field.Name).ConfigureAwait(false);
        return OwnActors.Open(sent.Paths[0], out var wrong) ?? throw new RequestException($"{sent.Told(wrong!.Where)}: {wrong.What}; {wrong.Remedy}");
    }
}
