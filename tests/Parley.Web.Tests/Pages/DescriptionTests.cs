namespace Parley.Web.Tests.Pages;

public sealed class DescriptionTests(SampleSite samples)
{
    [Fact]
    public async Task Every_twin_is_described()
    {
        var description = await samples.Site.JsonAsync("/openapi.json");
        Assert.StartsWith("3.1", description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var paths = description.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        foreach (var path in (string[])["/index.json", "/talks/{name}.json", "/talks/{name}/matrix.json", "/talks/{name}/timeline.json", "/reports/{id}.json", "/reports/{id}/compare.json", "/search.json", "/bargaining.json", "/bargaining/{id}.json", "/prospects.json", "/prospects/{id}.json", "/talks/{name}/prospects.json"]) Assert.Contains(path, paths);
        Assert.DoesNotContain(paths, path => path != "/events" && !path.EndsWith(".json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_twin_takes_the_days_from_which_one_looks()
    {
        var description = await samples.Site.JsonAsync("/openapi.json");
        Assert.All(description.GetProperty("paths").EnumerateObject().Where(path => path.Name != "/events"), path =>
        {
            var asked = path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).ToList();
            Assert.Superset(new HashSet<string?> { "on", "asOf" }, asked.ToHashSet());
        });
    }
}
