using System.ComponentModel;
using Spectre.Console.Cli;

namespace Parley.Cli.Records.Feeds;

/// <summary>What <c>parley feed remove</c> is asked to do.</summary>
internal class FeedSettings : RecordSettings
{
    [CommandArgument(0, "<URL>")]
    [Description("The address of the feed.")]
    public string Address { get; init; } = "";
}

/// <summary>What <c>parley feed add</c> is asked to do.</summary>
internal sealed class FeedAddSettings : FeedSettings
{
    [CommandOption("--private")]
    [Description("The feed, and what it names, may lie on this machine or in a local network.")]
    public bool Private { get; init; }
}

/// <summary>What <c>parley feed list</c> is asked to do.</summary>
internal sealed class FeedListSettings : ViewSettings;
