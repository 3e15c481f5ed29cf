namespace Parley.Web.Hosting;

/// <summary>How much the server takes from whoever asks, so that nobody can keep it from others.</summary>
public sealed record WebLimits
{
    /// <summary>The bytes of the largest request that is no upload.</summary>
    public long Request { get; init; } = 256 * 1024;

    /// <summary>The bytes of the largest upload.</summary>
    public long Upload { get; init; } = 64 * 1024 * 1024;

    /// <summary>How long the headers of a request may take.</summary>
    public TimeSpan HeaderTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a body may take before it must come at 240 bytes a second; more than a second.</summary>
    public TimeSpan BodyGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many connections may be open.</summary>
    public int Connections { get; init; } = 256;

    /// <summary>How many requests are answered at once; others wait their turn.</summary>
    public int AtOnce { get; init; } = 32;

    /// <summary>How many may listen to what is new at once.</summary>
    public int Listeners { get; init; } = 64;

    /// <summary>How many requests may wait their turn; beyond that they are turned away.</summary>
    public int Waiting { get; init; } = 512;

    /// <summary>How many requests that change something are taken in a minute.</summary>
    public int ChangesAMinute { get; init; } = 300;
}
