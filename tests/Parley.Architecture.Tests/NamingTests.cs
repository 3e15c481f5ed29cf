using System.Reflection;

namespace Parley.Architecture.Tests;

public sealed class NamingTests
{
    private static IEnumerable<Type> OwnTypes =>
        House.Rooms.Values.SelectMany(room => room.GetTypes()).Where(type => type.Namespace?.StartsWith("Parley.", StringComparison.Ordinal) == true);

    [Fact]
    public void No_type_bears_the_last_word_of_a_namespace()
    {
        var words = OwnTypes.SelectMany(type => type.Namespace!.Split('.')).ToHashSet();
        Assert.Empty(OwnTypes.Where(type => words.Contains(type.Name)).Select(type => type.FullName));
    }

    [Fact]
    public void Public_classes_are_sealed_static_or_made_to_be_derived_from() =>
        Assert.Empty(OwnTypes.Where(IsOpen).Where(type => !OwnTypes.Any(other => other.BaseType == type)).Select(type => type.FullName));

    [Fact]
    public void Namespaces_follow_the_rooms() =>
        Assert.All(House.Rooms.Where(room => room.Key != "parley"), room =>
            Assert.All(PublicTypes(room.Value), type => Assert.StartsWith(room.Key, type.Namespace, StringComparison.Ordinal)));

    private static bool IsOpen(Type type) => type is { IsClass: true, IsPublic: true, IsSealed: false, IsAbstract: false } && !IsMarkup(type);

    /// <summary>The classes that the compiler makes of Razor files are always public and open.</summary>
    private static bool IsMarkup(Type type) => type.Name == "_Imports" || type.BaseType?.FullName == "Microsoft.AspNetCore.Components.ComponentBase";

    private static IEnumerable<Type> PublicTypes(Assembly room) => room.GetTypes().Where(type => type.IsPublic);
}
