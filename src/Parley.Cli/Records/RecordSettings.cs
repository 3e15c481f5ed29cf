using System.ComponentModel;
using Parley.Talks.Journal;
using Spectre.Console.Cli;

namespace Parley.Cli.Records;

/// <summary>What every command on the record may be told.</summary>
internal abstract class RecordSettings : CommandSettings
{
    private const string Default = "parley.db";

    [CommandOption("--record <PATH>")]
    [Description("The record: a file, or postgres://user:password@host/database. By default what PARLEY_RECORD says, or else parley.db in this folder.")]
    public string? Record { get; init; }

    /// <summary>Where the record lies.</summary>
    public string Place => Record ?? Setting("PARLEY_RECORD") ?? Default;

    /// <summary>The person at work: what PARLEY_PERSON says, or else the name of the user's account.</summary>
    public static Author Person => Author.Person(Setting("PARLEY_PERSON") ?? Environment.UserName);

    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
