using System.Net;

namespace Parley.Client;

/// <summary>The server could not do what was asked (RFC 9457).</summary>
public sealed class ParleyException : Exception
{
    /// <param name="status">The status of its answer.</param>
    /// <param name="title">What is wrong.</param>
    /// <param name="detail">What to do.</param>
    public ParleyException(HttpStatusCode status, string title, string detail)
        : base($"{title} {detail}".Trim()) => (Status, Title, Detail) = (status, title, detail);

    /// <summary>The status of its answer.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>What is wrong.</summary>
    public string Title { get; }

    /// <summary>What to do.</summary>
    public string Detail { get; }
}
