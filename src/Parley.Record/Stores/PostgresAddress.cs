using System.Globalization;
using Npgsql;
using Parley.Talks.Journal;

namespace Parley.Record.Stores;

/// <summary>The address of a record in PostgreSQL: <c>postgres://user:password@host:port/database?schema=name</c>.</summary>
/// <param name="Connection">How it is connected to.</param>
/// <param name="Place">The address without the password, for people to read.</param>
internal sealed record PostgresAddress(string Connection, string Place)
{
    private const string DefaultSchema = "public";
    private const int DefaultPort = 5432;

    private static readonly string[] Schemes = ["postgres", "postgresql"];

    /// <summary>Whether a place is such an address, rather than a file.</summary>
    public static bool IsOne(string place) => Schemes.Any(scheme => place.StartsWith($"{scheme}://", StringComparison.Ordinal));

    /// <exception cref="RecordException">The address is not of that form.</exception>
    public static PostgresAddress Parse(string place, TimeSpan patience)
    {
        if (!Uri.TryCreate(place, UriKind.Absolute, out var uri) || uri.AbsolutePath.Trim('/') is not { Length: > 0 } database) throw Malformed();
        var options = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(option => option.Split('=', 2)).ToList();
        if (options.Exists(option => option is not ["schema" or "host" or "sslmode", _])) throw Malformed();
        var user = uri.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = Option("host") ?? (uri.Host.Length > 0 ? uri.Host : "localhost"),
            Port = uri.Port > 0 ? uri.Port : DefaultPort,
            Database = Uri.UnescapeDataString(database),
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : Environment.UserName,
            SearchPath = Option("schema") ?? DefaultSchema,
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            Options = string.Create(CultureInfo.InvariantCulture, $"-c lock_timeout={(long)patience.TotalMilliseconds} -c client_min_messages=warning"),
            CommandTimeout = 0,
            ApplicationName = "parley",
        };
        if (user.Length > 1) builder.Password = Uri.UnescapeDataString(user[1]);
        if (Option("sslmode") is { } mode) builder.SslMode = Enum.TryParse<SslMode>(mode.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known) ? known : throw Malformed();
        return new PostgresAddress(builder.ConnectionString, $"postgres://{builder.Username}@{builder.Host}:{builder.Port}/{builder.Database}?schema={builder.SearchPath}");

        string? Option(string name) => options.Find(option => option[0] == name)?[1] is { Length: > 0 } value ? Uri.UnescapeDataString(value) : null;

        RecordException Malformed() => new("the address of the record", "is not of the form postgres://user:password@host:port/database?schema=name", "mend it; schema and sslmode may be left out");
    }
}
