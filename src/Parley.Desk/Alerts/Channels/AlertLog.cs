using System.Text;

namespace Parley.Desk.Alerts.Channels;

/// <summary>Adds alerts to a file of JSON lines.</summary>
internal static class AlertLog
{
    public static string? Append(string path, RaisedAlert raised)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
            file.Write(Encoding.UTF8.GetBytes(AlertJson.Format(raised) + "\n"));
            file.Flush(flushToDisk: true);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    }
}
