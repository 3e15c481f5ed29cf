using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Parley.Talks;
using Parley.Text;
using Parley.Web.Looks;
using ApiDescriptionOf = Microsoft.AspNetCore.Mvc.ApiExplorer.ApiDescription;

namespace Parley.Web.Hosting;

/// <summary>Describes what programs can ask for (OpenAPI 3.1).</summary>
internal static partial class ApiDescription
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
            Describe(operation, context.Description);
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            Describe(schema, context.JsonTypeInfo.Type);
            return Task.CompletedTask;
        });
    }

    private static void Describe(OpenApiOperation operation, ApiDescriptionOf description)
    {
        var path = $"/{description.RelativePath}";
        operation.Parameters ??= [];
        foreach (Match part in PathPart().Matches(path)) operation.Parameters.Add(PathParameter(part.Groups[1].Value));
        var fields = description.ActionDescriptor.EndpointMetadata.OfType<ApiFields>().SelectMany(given => given.Fields).ToList();
        if (description.HttpMethod == HttpMethods.Post)
        {
            operation.Parameters.Add(new OpenApiParameter { Name = ForgeryGuard.ClientHeader, In = ParameterLocation.Header, Required = true, Description = "Anything: it shows that a program asks, and no page of another site.", Schema = Text() });
            if (fields.Count > 0) operation.RequestBody = Form(fields);
        }
        else if (path != EventStream.Path)
        {
            var days = description.ActionDescriptor.EndpointMetadata.OfType<LookDays>().FirstOrDefault();
            if (days == LookDays.Both) operation.Parameters.Add(Day("on", "The day on which to say how things stood; reports published later are left out."));
            if (days != LookDays.Neither) operation.Parameters.Add(Day("asOf", "The day at whose end (UTC) to say what was known; by default now."));
            foreach (var field in fields) operation.Parameters.Add(new OpenApiParameter { Name = field.Name, In = ParameterLocation.Query, Description = field.What, Schema = Schema(field) });
        }
    }

    private static OpenApiRequestBody Form(List<ApiField> fields)
    {
        var schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = fields.ToDictionary(field => field.Name, IOpenApiSchema (field) => Schema(field)),
            Required = fields.Where(field => field.IsNeeded).Select(field => field.Name).ToHashSet(),
        };
        var types = fields.Exists(field => field.IsFile) ? (string[])["multipart/form-data", "application/x-www-form-urlencoded"] : ["application/x-www-form-urlencoded"];
        return new OpenApiRequestBody { Required = true, Content = types.ToDictionary(type => type, _ => new OpenApiMediaType { Schema = schema }) };
    }

    private static OpenApiSchema Schema(ApiField field)
    {
        if (field.IsFile) return new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" }, Description = field.What };
        var schema = Text();
        (schema.Description, schema.Enum) = (field.What, field.Values.Length == 0 ? null : [.. field.Values.Select(value => (JsonNode)value)]);
        return schema;
    }

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };

    private static OpenApiParameter PathParameter(string name) => new()
    {
        Name = name,
        In = ParameterLocation.Path,
        Required = true,
        Description = "As it is called; a name with characters that addresses cannot hold is written ~ and the Base64 (for URLs) of its UTF-8.",
        Schema = Text(),
    };

    private static OpenApiParameter Day(string name, string what) =>
        new() { Name = name, In = ParameterLocation.Query, Description = what, Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" } };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex PathPart();

    /// <summary>What converters of our own write.</summary>
    private static void Describe(OpenApiSchema schema, Type type)
    {
        if (type == typeof(Span)) (schema.Type, schema.Items, schema.Description) = (JsonSchemaType.Array, new OpenApiSchema { Type = JsonSchemaType.Integer }, "[start, end) in UTF-16 code units.");
        if (type == typeof(PartialDate)) (schema.Type, schema.Description) = (JsonSchemaType.String, "YYYY, YYYY-MM or YYYY-MM-DD.");
    }
}
