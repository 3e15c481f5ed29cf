using Parley.Cli;
using Parley.Desk;

// A lone dash is no argument to Spectre.Console.Cli; standard input has a second name for that.
var arguments = args.Select(argument => argument == "-" ? "stdin:" : argument);

// The models load while the command line is read.
if (args is ["read" or "brief" or "add" or "reread", ..]) ReadReports.Prepare();
using var interruption = new Interruption();
return await ParleyApp.Create().RunAsync(arguments, interruption.Token);
