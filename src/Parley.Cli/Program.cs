using Parley.Cli;

// A lone dash is no argument to Spectre.Console.Cli; standard input has a second name for that.
var arguments = args.Select(argument => argument == "-" ? "stdin:" : argument);
using var interruption = new Interruption();
return await ParleyApp.Create().RunAsync(arguments, interruption.Token);
