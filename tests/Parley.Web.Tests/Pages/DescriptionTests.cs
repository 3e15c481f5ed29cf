namespace Parley.Web.Tests.Pages;

public sealed class DescriptionTests(SampleSite samples)
{
    [Fact]
    public async Task Every_twin_is_described()
    {
        var description = await samples.Site.JsonAsync("/openapi.json");
        Assert.StartsWith("3.1", description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var paths = description.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        foreach (var path in (string[])["/index.json", "/talks/{name}.json", "/talks/{name}/matrix.json", "/talks/{name}/timeline.json", "/reports/{id}.json", "/reports/{id}/compare.json", "/search.json", "/compare.json", "/bargaining.json", "/bargaining/{id}.json", "/prospects.json", "/prospects/{id}.json", "/talks/{name}/prospects.json"]) Assert.Contains(path, paths);
        foreach (var path in (string[])["/talks", "/add", "/reports/{id}/items/{item}", "/undo", "/prospects", "/prospects/{id}/resolve", "/bargaining"]) Assert.True(description.GetProperty("paths").GetProperty(path).TryGetProperty("post", out _), path);
        Assert.DoesNotContain(description.GetProperty("paths").EnumerateObject(), path => path.Value.TryGetProperty("get", out _) && path.Name is not ("/events" or "/export") && !path.Name.EndsWith(".json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_twin_takes_the_days_that_mean_something_to_it()
    {
        var known = new HashSet<string> { "/names.json", "/feeds.json", "/quarantine.json" };
        var neither = new HashSet<string> { "/rules.json", "/bargaining.json", "/bargaining/{id}.json" };
        var description = await samples.Site.JsonAsync("/openapi.json");
        Assert.All(description.GetProperty("paths").EnumerateObject().Where(path => path.Name != "/events" && path.Value.TryGetProperty("get", out _)), path =>
        {
            var asked = path.Value.GetProperty("get").TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).ToList() : [];
            Assert.Equal(!known.Contains(path.Name) && !neither.Contains(path.Name), asked.Contains("on"));
            Assert.Equal(!neither.Contains(path.Name), asked.Contains("asOf"));
        });
    }

    [Fact]
    public async Task Every_change_says_what_its_form_holds()
    {
        var description = await samples.Site.JsonAsync("/openapi.json");
        var changes = description.GetProperty("paths").EnumerateObject().Where(path => path.Value.TryGetProperty("post", out _)).Select(path => (path.Name, Post: path.Value.GetProperty("post"))).ToList();
        Assert.Equal(27, changes.Count);
        Assert.All(changes, change =>
        {
            var names = change.Post.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).ToHashSet();
            Assert.Contains("Parley-Client", names);
            Assert.All(change.Name.Split('/').Where(part => part.StartsWith('{')), part => Assert.Contains(part.Trim('{', '}'), names));
            if (change.Name is "/verify" or "/rebuild") return;
            var fields = change.Post.GetProperty("requestBody").GetProperty("content").EnumerateObject().First().Value.GetProperty("schema").GetProperty("properties");
            Assert.NotEmpty(fields.EnumerateObject());
            Assert.All(fields.EnumerateObject(), field => Assert.NotEqual("", field.Value.GetProperty("description").GetString()));
        });
    }
}
