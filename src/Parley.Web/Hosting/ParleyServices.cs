using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Parley.Talks.Exchange;
using Parley.Web.Changes;
using Parley.Web.Looks;
using Parley.Web.Pages;
using Parley.Web.Programs;

namespace Parley.Web.Hosting;

/// <summary>What the server is made of, and what a request goes through.</summary>
internal static class ParleyServices
{
    /// <summary>The names by which this machine may be called. A page of another site whose name was pointed here (DNS rebinding) has another.</summary>
    private static readonly string[] OwnNames = ["127.0.0.1", "localhost"];

    public static void AddParley(this IServiceCollection services, ServeOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(options.Clock);
        services.AddSingleton<IIdentity>(new Owner(options.Person));
        services.AddSingleton<KeptOverviews>();
        services.AddSingleton<KeptAnswers>();
        services.AddSingleton<PageHoles>();
        services.AddSingleton<Freshness>();
        services.AddSingleton<EventStream>();
        services.AddHostedService<FirstLook>();
        services.Configure<HostOptions>(host => host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
        services.AddLogging(logging => logging.AddFilter(_ => false));
        services.Configure<HostFilteringOptions>(filter => (filter.AllowedHosts, filter.AllowEmptyHosts, filter.IncludeFailureMessage) = (OwnNames, false, false));
        services.AddRoutingCore();
        services.AddRazorComponents();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(ForgeryGuard.Configure);
        services.AddRateLimiter(limiter => RequestRates.Configure(limiter, options.Limits));
        services.AddOpenApi(ApiDescription.Document, ApiDescription.Configure);
        services.ConfigureHttpJsonOptions(json => WebJson.Apply(json.SerializerOptions));
    }

    public static void UseParley(this WebApplication application)
    {
        application.UseHostFiltering();
        application.UseMiddleware<SecurityHeaders>();
        application.UseMiddleware<ProblemPages>();
        application.UseRouting();
        application.UseRateLimiter();
        application.UseMiddleware<ForgeryGuard>();
        application.UseAntiforgery();
        application.MapAssets();
        application.MapOpenApi(ApiDescription.Path);
        EventStream.Map(application);
        application.MapPages();
        var limits = application.Services.GetRequiredService<ServeOptions>().Limits;
        application.MapChanges(limits);
        application.MapPrograms(limits);
    }
}
