using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Language.Models;
using Parley.Training.Events;
using Parley.Training.Links;

namespace Parley.Training.Commands;

/// <summary>Understands <c>train NAME</c>, <c>train NAME --folds N</c>, <c>evaluate NAME FILE</c> <c>links --train FILE ...</c> and <c>forecast --events FILE ...</c>.</summary>
internal static class CommandLine
{
    private const int Success = 0;
    private const int Failure = 1;
    private const int Misuse = 2;

    private static readonly JsonSerializerOptions _json = new() { WriteIndented = true };

    /// <summary>Runs a command; its result goes to <paramref name="output"/>, progress and errors to <paramref name="error"/>.</summary>
    /// <returns>0 when all went well, 1 when the command failed, 2 when it was not understood.</returns>
    public static int Run(
        string[] arguments,
        IReadOnlyList<ITrainer> trainers,
        IReadOnlyList<IEvaluator> evaluators,
        TextWriter output,
        TextWriter error)
    {
        try
        {
            return arguments switch
            {
                ["train", var name] when trainers.FirstOrDefault(trainer => trainer.Name == name) is { } found => Train(found, error),
                ["train", var name, "--folds", var folds] when Folds(folds) is { } count && trainers.OfType<IFoldTrainer>().FirstOrDefault(trainer => trainer.Name == name) is { } found =>
                    CrossValidate(found, count, output, error),
                ["evaluate", var name, var path] when evaluators.FirstOrDefault(evaluator => evaluator.Name == name) is { } found =>
                    Evaluate(found, path, output, error),
                ["links", "--train", var train, "--valid", var valid, "--test", var test] => Write(LinkEvaluation.Evaluate([train, valid], test), output),
                ["forecast", "--events", .. { Length: > 0 } events, "--questions", var questions, "--out", var to] => Forecast(events, questions, to, error),
                ["--help" or "-h" or "help"] => Help(trainers, evaluators, output, Success),
                _ => Help(trainers, evaluators, error, Misuse),
            };
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or ModelException or UnauthorizedAccessException)
        {
            error.WriteLine(problem.Message);
            return Failure;
        }
    }

    private static int Train(ITrainer trainer, TextWriter log)
    {
        var workshop = Workshop.Find(log);
        Directory.CreateDirectory(workshop.Models);
        var watch = Stopwatch.StartNew();
        trainer.Train(workshop);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"trained {trainer.Name} in {watch.Elapsed.TotalSeconds:F0} s"));
        return Success;
    }

    private static int? Folds(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 1 ? count : null;

    private static int CrossValidate(IFoldTrainer trainer, int folds, TextWriter output, TextWriter log)
    {
        output.WriteLine(trainer.CrossValidate(Workshop.Find(log), folds).ToJsonString(_json));
        return Success;
    }

    private static int Evaluate(IEvaluator evaluator, string path, TextWriter output, TextWriter log)
    {
        output.WriteLine(evaluator.Evaluate(path, Workshop.Find(log)).ToJsonString(_json));
        return Success;
    }

    private static int Forecast(string[] events, string questions, string to, TextWriter log)
    {
        ForecastCommand.Run(events, questions, to, Workshop.Find(log));
        return Success;
    }

    private static int Write(JsonObject scores, TextWriter output)
    {
        output.WriteLine(scores.ToJsonString(_json));
        return Success;
    }

    private static int Help(IReadOnlyList<ITrainer> trainers, IReadOnlyList<IEvaluator> evaluators, TextWriter output, int code)
    {
        output.WriteLine("Trains and evaluates the models of Parley.");
        output.WriteLine();
        output.WriteLine("  Parley.Training train NAME [--folds N]");
        foreach (var trainer in trainers) output.WriteLine($"    {trainer.Name,-16} {trainer.Summary}");
        output.WriteLine();
        output.WriteLine("  Parley.Training evaluate NAME FILE");
        foreach (var evaluator in evaluators) output.WriteLine($"    {evaluator.Name,-16} {evaluator.Summary}");
        output.WriteLine();
        output.WriteLine("  Parley.Training links --train FILE --valid FILE --test FILE");
        output.WriteLine("    ranks who does what to whom on each day of the test file; files as in data/icews, gzipped or not");
        output.WriteLine();
        output.WriteLine("  Parley.Training forecast --events FILE... --questions FILE --out FILE");
        output.WriteLine("    answers questions (dyad,class,horizon,origin) from what is dated before each origin; files gzipped or not");
        return code;
    }
}
