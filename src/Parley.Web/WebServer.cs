using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Parley.Web.Hosting;

namespace Parley.Web;

/// <summary>Serves a record as web pages and JSON on 127.0.0.1, to one person on this machine.</summary>
public sealed class WebServer : IAsyncDisposable
{
    /// <summary>In bytes a second.</summary>
    private const double SlowestBody = 240;

    private readonly WebApplication _application;

    private WebServer(WebApplication application)
    {
        _application = application;
        Address = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>Where it listens: <c>http://127.0.0.1:5187</c>.</summary>
    public Uri Address { get; }

    /// <summary>Starts to serve.</summary>
    /// <exception cref="PortException">The port is taken or not allowed.</exception>
    public static async Task<WebServer> StartAsync(ServeOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var application = Build(options);
        try
        {
            await application.StartAsync(cancellation).ConfigureAwait(false);
            return new WebServer(application);
        }
        catch (Exception error) when (error is AddressInUseException or IOException or SocketException)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw new PortException(options.Port, error);
        }
    }

    /// <summary>Ends when it is told to stop.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = cancellation.Register(stopped.SetResult);
        await stopped.Task.ConfigureAwait(false);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await _application.StopAsync(patience.Token).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static WebApplication Build(ServeOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, options));
        builder.Services.AddParley(options);
        var application = builder.Build();
        application.UseParley();
        return application;
    }

    private static void Listen(KestrelServerOptions kestrel, ServeOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Listen(IPAddress.Loopback, options.Port);
        kestrel.Limits.MaxRequestBodySize = options.Limits.Request;
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBody, options.Limits.BodyGrace);
        kestrel.Limits.RequestHeadersTimeout = options.Limits.HeaderTime;
        kestrel.Limits.MaxConcurrentConnections = options.Limits.Connections;
    }
}
