namespace Parley.Testing;

/// <summary>The PostgreSQL server that tests use; <c>./test</c> starts one and names it in <c>PARLEY_POSTGRES</c>.</summary>
public static class PostgresServer
{
    /// <summary>The reason that a test gives for being skipped where there is no server.</summary>
    public const string Absent = "needs a PostgreSQL server, as ./test starts one; or name an empty database of yours: PARLEY_POSTGRES=postgres://user:password@host/database";

    /// <summary>Whether there is a server.</summary>
    public static bool IsPresent => Address is not null;

    /// <summary>The address of its database, or null.</summary>
    public static string? Address { get; } = Environment.GetEnvironmentVariable("PARLEY_POSTGRES") is { Length: > 0 } address ? address : null;
}
