using Parley.Talks;

namespace Parley.Readers.Attributions;

/// <summary>Tells whether a content is quoted, reported, or both.</summary>
internal static class FormReader
{
    public static AttributionForm Read(TokenTable table, Candidate roles)
    {
        bool quoted = false, reported = false;
        for (var i = 0; i < roles.Labels.Length; i++)
        {
            var token = roles.First + i;
            if (roles.Labels[i] != RoleLabel.Content || table.IsPunctuation(token)) continue;
            if (table.Quotations[token] >= 0) quoted = true;
            else reported = true;
        }

        return !quoted ? AttributionForm.Indirect : reported ? AttributionForm.Mixed : AttributionForm.Direct;
    }
}
