using Microsoft.AspNetCore.Http;
using Parley.Talks.Journal;

namespace Parley.Web.Hosting;

/// <summary>Tells who asks. Everything that the server knows of people goes through here.</summary>
internal interface IIdentity
{
    /// <summary>Under whose name decisions of this request are recorded.</summary>
    Author Of(HttpContext request);
}

/// <summary>The one person at this machine: whoever can reach 127.0.0.1 here.</summary>
internal sealed class Owner(Author person) : IIdentity
{
    public Author Of(HttpContext request) => person;
}
