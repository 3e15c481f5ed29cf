using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Desk.Bargains.Pictures;

namespace Parley.Web.Hosting;

/// <summary>The style sheet, script and icon, kept inside the program; the sheet goes on with the styles of pictures that other doors show too. Their addresses change with their content, so that browsers may keep them for good.</summary>
internal static class AssetFiles
{
    private const string Folder = "/assets/";

    private const string StyleSheet = "parley.css";

    private static readonly FrozenDictionary<string, Asset> ByName = new[] { StyleSheet, "parley.js", "icon.svg" }.Select(Load).ToFrozenDictionary(asset => asset.Name);

    /// <summary>The address of one of them.</summary>
    public static string PathOf(string name) => $"{Folder}{ByName[name].Version}/{name}";

    public static void MapAssets(this IEndpointRouteBuilder routes) => routes.MapGet(Folder + "{version}/{name}", Serve).ExcludeFromDescription();

    private static IResult Serve(HttpContext context, string version, string name)
    {
        if (!ByName.TryGetValue(name, out var asset) || asset.Version != version) return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(asset.Bytes, asset.Type);
    }

    private static Asset Load(string name)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        if (name == StyleSheet) bytes = [.. bytes, .. Encoding.UTF8.GetBytes(DealPicture.Style)];
        var type = Path.GetExtension(name) switch { ".css" => "text/css; charset=utf-8", ".js" => "text/javascript; charset=utf-8", _ => "image/svg+xml" };
        return new Asset(name, type, Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6)), bytes);
    }

    private sealed record Asset(string Name, string Type, string Version, byte[] Bytes);
}
