namespace Parley.Desk.Records;

/// <summary>Something that is asked of the record makes no sense as the record stands; the message says what, and what to do.</summary>
public sealed class RequestException(string message) : Exception(message);
