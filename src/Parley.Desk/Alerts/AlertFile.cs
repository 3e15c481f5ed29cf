using System.Globalization;
using Parley.Desk.Records;
using Parley.Standings.Matrices;
using Parley.Talks;
using Parley.Talks.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Parley.Desk.Alerts;

/// <summary>A file in YAML that says what to be alerted to (<c>rules</c>) and where alerts go (<c>deliver</c>; by default the terminal).</summary>
public sealed class AlertFile
{
    private const int MostDays = 366;
    private const int SubmissionPort = 587;
    private const int LastPort = 65535;
    private const string Terminal = "terminal";

    private readonly string _path;

    private AlertFile(string path) => _path = path;

    /// <summary>Whether alerts go to the terminal alone.</summary>
    public bool IsOnlyShown => Targets.All(target => target is TerminalTarget);

    internal IReadOnlyList<AlertRule> Rules { get; private set; } = [];

    internal IReadOnlyList<AlertTarget> Targets { get; private set; } = [];

    /// <summary>Reads a file.</summary>
    /// <exception cref="RequestException">It cannot be read, or something in it is wrong; the message says where and what to do.</exception>
    public static AlertFile Open(string path)
    {
        try
        {
            return Parse(path, File.ReadAllText(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{path}: cannot be read ({error.Message.TrimEnd('.')}); give --alert a file in YAML");
        }
    }

    /// <summary>Reads the text of a file.</summary>
    /// <inheritdoc cref="Open"/>
    internal static AlertFile Parse(string path, string text)
    {
        var file = new AlertFile(path);
        var root = file.Root(text);
        file.Known(root, "rules", "deliver");
        file.Rules = file.List(root, "rules", file.Rule);
        if (file.Rules.Count == 0) throw file.Wrong(root, "there are no rules", "list some: 'rules: [{talks: us-china, when: act}]'");
        file.Targets = file.List(root, "deliver", file.Target);
        if (file.Targets.Count == 0) file.Targets = [new TerminalTarget(Terminal)];
        if (file.Targets.GroupBy(target => target.Name).FirstOrDefault(same => same.Count() > 1) is { } twice) throw file.Wrong(root, $"two ways of delivery are called '{twice.Key}'", "give each a 'name' of its own");
        return file;
    }

    private AlertRule Rule(YamlMappingNode node)
    {
        Known(node, "talks", "when", "party", "act", "move", "days", "publisher");
        var rule = new AlertRule(Value<AlertKind>(node, "when") ?? throw Wrong(node, "'when' is missing", $"say one of {Choices<AlertKind>()}"), Needed(node, "talks"))
        {
            Party = Text(node, "party"),
            Act = Value<PositionAct>(node, "act"),
            Move = Value<MoveKind>(node, "move"),
            Publisher = Text(node, "publisher"),
        };
        if (rule is { When: AlertKind.Missing, Publisher: null }) throw Wrong(node, "'publisher' is missing", "say whose statements to compare");
        return Text(node, "days") is null ? rule : rule with { Days = Number(node, "days", 0, MostDays) };
    }

    private AlertTarget Target(YamlMappingNode node)
    {
        var kind = Needed(node, "to");
        var name = Text(node, "name") ?? kind;
        return kind switch
        {
            Terminal => Checked(new TerminalTarget(name)),
            "file" => Checked(new FileTarget(name, Needed(node, "path")), "path"),
            "webhook" => Checked(new WebhookTarget(name, Address(node)), "url"),
            "email" => Checked(Mail(node, name), "server", "port", "user", "from", "recipients"),
            _ => throw Wrong(node, $"'to' is '{kind}'", "say one of terminal, file, webhook, email"),
        };

        AlertTarget Checked(AlertTarget target, params string[] keys)
        {
            Known(node, ["to", "name", .. keys]);
            return target;
        }
    }

    private MailTarget Mail(YamlMappingNode node, string name)
    {
        var recipients = Find(node, "recipients") switch
        {
            YamlSequenceNode list => list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "").ToList(),
            YamlScalarNode { Value: { } one } => [one],
            _ => [],
        };
        var addresses = recipients.Append(Needed(node, "from"));
        if (recipients.Count == 0) throw Wrong(node, "'recipients' is missing", "list the addresses of those who are to get alerts");
        if (addresses.FirstOrDefault(address => !MimeKit.MailboxAddress.TryParse(address, out _)) is { } wrong) throw Wrong(node, $"'{wrong}' is no e-mail address", "write it as ada@example.org");
        return new MailTarget(name, Needed(node, "server"), Text(node, "port") is null ? SubmissionPort : Number(node, "port", 1, LastPort), Text(node, "user"), Needed(node, "from"), recipients);
    }

    private Uri Address(YamlMappingNode node) => Uri.TryCreate(Needed(node, "url"), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        ? uri
        : throw Wrong(node, "'url' is no address", "give one that starts with http:// or https://");

    private YamlMappingNode Root(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode root ? root : throw new RequestException($"{_path}:1: has no 'rules'; list some: 'rules: [{{talks: us-china, when: act}}]'");
        }
        catch (YamlException error)
        {
            throw new RequestException($"{_path}:{error.Start.Line}: is no YAML ({error.Message}); check the indentation and the quotation marks");
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            throw new RequestException($"{_path}: is no YAML ({error.Message}); check the indentation and the quotation marks");
        }
    }

    private List<T> List<T>(YamlMappingNode node, string key, Func<YamlMappingNode, T> read) => Find(node, key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select(item => read(item as YamlMappingNode ?? throw Wrong(item, $"an item of '{key}' has no keys", "write it as 'key: value'")))],
        var other => throw Wrong(other, $"'{key}' is no list", "begin each item with '- '"),
    };

    private void Known(YamlMappingNode node, params string[] keys)
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name)) throw Wrong(key, $"has an unknown key '{key}'", $"known are {string.Join(", ", keys)}");
        }
    }

    private static YamlNode? Find(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private static string? Text(YamlMappingNode node, string key) => Find(node, key) is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;

    private string Needed(YamlMappingNode node, string key) => Text(node, key) ?? throw Wrong(node, $"'{key}' is missing", $"add '{key}: ...'");

    private int Number(YamlMappingNode node, string key, int least, int most) =>
        int.TryParse(Text(node, key), CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Wrong(node, $"'{key}' is '{Text(node, key)}'", $"give a number from {least} to {most}");

    private T? Value<T>(YamlMappingNode node, string key)
        where T : struct, Enum => Text(node, key) switch
        {
            null => null,
            var text when ValueName.TryParse<T>(text, out var value) => value,
            var text => throw Wrong(node, $"'{key}' is '{text}'", $"say one of {Choices<T>()}"),
        };

    private static string Choices<T>()
        where T : struct, Enum => string.Join(", ", ValueName.All<T>());

    private RequestException Wrong(YamlNode node, string what, string remedy) => new($"{_path}:{node.Start.Line}: {what}; {remedy}");
}
