using Microsoft.AspNetCore.Http;
using Parley.Desk.Records;
using Parley.Talks.Journal;
using Parley.Web.Texts;

namespace Parley.Web.Changes;

/// <summary>Takes down what a form decides on an item.</summary>
/// <param name="record">The record.</param>
/// <param name="by">Who decides.</param>
internal sealed class ItemVerdict(IRecord record, Author by)
{
    private readonly ReviewReports _review = new(record, by);

    /// <summary>Accepts, rejects or edits the item, as the form's <c>verdict</c> says.</summary>
    /// <exception cref="RequestException">There is no such report or item, or the form makes no sense.</exception>
    public void Take(string report, string item, IFormCollection form)
    {
        switch (form["verdict"].ToString())
        {
            case "accept":
                _review.Accept(report, item);
                break;
            case "reject":
                _review.Reject(report, item);
                break;
            case "edit":
                Edit(report, item, form);
                break;
            case var other:
                throw new RequestException($"'{other}' is none of accept, edit, reject");
        }
    }

    private void Edit(string report, string item, IFormCollection form)
    {
        var view = record.AsOf();
        var found = view.ItemsOf(report).FirstOrDefault(known => known.Id == item) ?? throw new RequestException($"'{report}' has no item '{item}'");
        var recorded = view.FindReport(report)!;
        var changed = ItemForm.Of(found.Shown, recorded.Report.Document.Content)
            .Where(field => form.TryGetValue("f." + field.Name, out var value) && value.ToString().Trim() != field.Value)
            .Select(field => $"{field.Name}={form["f." + field.Name].ToString().Trim()}");
        _review.Edit(report, item, ItemFields.Parse(changed, recorded, found.Shown));
    }
}
