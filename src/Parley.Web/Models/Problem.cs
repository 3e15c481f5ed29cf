using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Parley.Desk.Records;
using Parley.Talks.Journal;
using Parley.Web.Hosting;

namespace Parley.Web.Models;

/// <summary>What kept a request from being answered (RFC 9457).</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Title">What is wrong, as a sentence.</param>
/// <param name="Detail">What to do about it, as a sentence.</param>
public sealed record Problem(int Status, string Title, string Detail)
{
    internal static Problem Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new Problem(status, "The request makes no sense.", "Check the address."),
        StatusCodes.Status404NotFound => new Problem(status, "There is no such page.", "Start from all talks, or search."),
        StatusCodes.Status405MethodNotAllowed => new Problem(status, "That cannot be done here.", "Go back and use the page's own buttons."),
        StatusCodes.Status413PayloadTooLarge => new Problem(status, "That is more than Parley takes at once.", "Send it in smaller parts."),
        StatusCodes.Status429TooManyRequests => new Problem(status, "Too many requests at once.", "Wait a moment, then try again."),
        _ => new Problem(status, "That did not work.", "Go back and try again."),
    };

    internal static Problem Of(Exception error) => error switch
    {
        WebException known => new Problem(known.Status, known.Message, known.Remedy),
        BadHttpRequestException bad => Of(bad.StatusCode),
        AntiforgeryValidationException { InnerException: BadHttpRequestException bad } => Of(bad.StatusCode),
        AntiforgeryValidationException => Of(StatusCodes.Status400BadRequest),
        RequestException asked => new Problem(StatusCodes.Status409Conflict, Sentence(asked.Message), "Go back and change what you asked for."),
        RecordException record => new Problem(StatusCodes.Status503ServiceUnavailable, "The record cannot be read.", Sentence(record.Message)),
        InvalidDataException => Of(StatusCodes.Status413PayloadTooLarge),
        _ => new Problem(StatusCodes.Status500InternalServerError, "Something went wrong inside Parley.", $"This is a defect: please report it ({error.GetType().Name})."),
    };

    private static string Sentence(string message) => message.Length == 0 ? message : $"{char.ToUpperInvariant(message[0])}{message[1..].TrimEnd('.')}.";
}
