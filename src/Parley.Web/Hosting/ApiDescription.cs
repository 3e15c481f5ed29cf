using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Parley.Talks;
using Parley.Text;

namespace Parley.Web.Hosting;

/// <summary>Describes what programs can ask for (OpenAPI 3.1).</summary>
internal static class ApiDescription
{
    /// <summary>The name of the one document that a path without a name stands for.</summary>
    public const string Document = "v1";

    public const string Path = "/openapi.json";

    public static void Configure(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Parley", Version = typeof(ApiDescription).Assembly.GetName().Version!.ToString(3), Description = "What a record of negotiations holds, as its pages show it." };
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if ($"/{context.Description.RelativePath}" == EventStream.Path) return Task.CompletedTask;
            operation.Parameters ??= [];
            operation.Parameters.Add(Day("on", "The day on which to say how things stood; reports published later are left out."));
            operation.Parameters.Add(Day("asOf", "The day at whose end (UTC) to say what was known; by default now."));
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            Describe(schema, context.JsonTypeInfo.Type);
            return Task.CompletedTask;
        });
    }

    private static OpenApiParameter Day(string name, string what) =>
        new() { Name = name, In = ParameterLocation.Query, Description = what, Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" } };

    /// <summary>What converters of our own write.</summary>
    private static void Describe(OpenApiSchema schema, Type type)
    {
        if (type == typeof(Span)) (schema.Type, schema.Items, schema.Description) = (JsonSchemaType.Array, new OpenApiSchema { Type = JsonSchemaType.Integer }, "[start, end) in UTF-16 code units.");
        if (type == typeof(PartialDate)) (schema.Type, schema.Description) = (JsonSchemaType.String, "YYYY, YYYY-MM or YYYY-MM-DD.");
    }
}
