using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Parley.Web.Looks;

/// <summary>Tells whether the asker has the answer already (ETag, RFC 9110): an answer changes only with its address, with what it depends on, and with this run of the server.</summary>
internal sealed class Freshness
{
    private readonly byte[] _run = RandomNumberGenerator.GetBytes(16);

    /// <summary>Marks the answer, and says whether the asker has it.</summary>
    /// <param name="context">The request and its answer.</param>
    /// <param name="state">What the answer depends on besides its address.</param>
    public bool Has(HttpContext context, string state)
    {
        var request = context.Request;
        var key = $"{request.Path}{request.QueryString}\n{state}";
        var tag = $"\"{Base64Url.EncodeToString(HMACSHA256.HashData(_run, Encoding.UTF8.GetBytes(key)).AsSpan(0, 12))}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "private, no-cache";
        return request.Headers.IfNoneMatch.ToString().Split(',').Any(known => known.Trim() is var name && (name == tag || name == $"W/{tag}"));
    }
}
