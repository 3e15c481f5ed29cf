using Parley.Training.Commands;

return CommandLine.Run(args, Catalog.Trainers, Catalog.Evaluators, Console.Out, Console.Error);
