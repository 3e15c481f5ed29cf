namespace Parley.Desk.Alerts;

/// <summary>Where alerts go.</summary>
/// <param name="Name">What it is called by in the record, which is never told its address.</param>
internal abstract record AlertTarget(string Name);

/// <summary>The terminal.</summary>
internal sealed record TerminalTarget(string Name) : AlertTarget(Name);

/// <summary>A file of JSON lines.</summary>
/// <param name="Name">Its name in the record.</param>
/// <param name="Path">The file.</param>
internal sealed record FileTarget(string Name, string Path) : AlertTarget(Name);

/// <summary>A server that takes JSON.</summary>
/// <param name="Name">Its name in the record.</param>
/// <param name="Address">Its address (http, https).</param>
internal sealed record WebhookTarget(string Name, Uri Address) : AlertTarget(Name);

/// <summary>E-mail.</summary>
/// <param name="Name">Its name in the record.</param>
/// <param name="Server">The host of the mail server.</param>
/// <param name="Port">Its port.</param>
/// <param name="User">The user as whom to send, or null for none.</param>
/// <param name="From">The sender's address.</param>
/// <param name="Recipients">The addresses of those who get it, at least one.</param>
internal sealed record MailTarget(string Name, string Server, int Port, string? User, string From, IReadOnlyList<string> Recipients) : AlertTarget(Name);
