using System.Reflection;
using ArchUnitNET.Loader;

namespace Parley.Architecture.Tests;

/// <summary>The rooms of the house, and which rooms each may use.</summary>
internal static class House
{
    /// <summary>Every room with the rooms that it may use directly; each of them also gives access to what it may use itself.</summary>
    public static IReadOnlyDictionary<string, string[]> Plan { get; } = new Dictionary<string, string[]>
    {
        ["Parley.Text"] = [],
        ["Parley.Talks"] = ["Parley.Text"],
        ["Parley.Language"] = ["Parley.Text"],
        ["Parley.Readers"] = ["Parley.Language", "Parley.Talks", "Parley.Text"],
        ["Parley.Record"] = ["Parley.Talks", "Parley.Text"],
        ["Parley.Standings"] = ["Parley.Talks", "Parley.Text"],
        ["Parley.Prospects"] = ["Parley.Talks", "Parley.Text"],
        ["Parley.Bargaining"] = ["Parley.Talks", "Parley.Text"],
        ["Parley.Desk"] = ["Parley.Bargaining", "Parley.Language", "Parley.Prospects", "Parley.Readers", "Parley.Record", "Parley.Standings", "Parley.Talks", "Parley.Text"],
        ["Parley.Web"] = ["Parley.Desk", "Parley.Talks", "Parley.Text"],
        ["Parley.Client"] = ["Parley.Talks", "Parley.Text"],
        ["parley"] = ["Parley.Desk", "Parley.Talks", "Parley.Text", "Parley.Web"],
    };

    public static IReadOnlyDictionary<string, Assembly> Rooms { get; } = Plan.Keys.ToDictionary(name => name, Assembly.Load);

    public static ArchUnitNET.Domain.Architecture Architecture { get; } = new ArchLoader().LoadAssemblies([.. Rooms.Values]).Build();
}
