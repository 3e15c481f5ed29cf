namespace Parley.Web;

/// <summary>The server cannot listen on a port.</summary>
/// <param name="port">The port.</param>
/// <param name="inner">What it comes from.</param>
public sealed class PortException(int port, Exception inner)
    : Exception($"cannot listen on port {port} of 127.0.0.1 ({inner.Message.TrimEnd('.')}); give --port another, or 0 for any that is free", inner);
