using Parley.Desk.Bargains;
using Parley.Talks.Journal;
using Parley.Web.Hosting;

namespace Parley.Web;

/// <summary>What is served, and how.</summary>
/// <param name="Record">The record. It stays open as long as it is served, and is disposed of by whoever opened it.</param>
/// <param name="Person">Who is at work: decisions are recorded under that name.</param>
/// <param name="Clock">Gives the time.</param>
public sealed record ServeOptions(IRecord Record, Author Person, TimeProvider Clock)
{
    /// <summary>The port on 127.0.0.1, 1 to 65535; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>The games that can be looked at; each gets an address in their order.</summary>
    public IReadOnlyList<BargainGame> Games { get; init; } = [];

    /// <summary>Whether addresses to read from may lie on this machine or in its networks. Otherwise only public ones are fetched, whoever asks.</summary>
    public bool AllowsPrivateAddresses { get; init; }

    /// <summary>How much is taken from whoever asks.</summary>
    public WebLimits Limits { get; init; } = new();
}
