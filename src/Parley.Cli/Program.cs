using Parley.Cli;

using var interruption = new Interruption();
return await ParleyApp.Create().RunAsync(args, interruption.Token);
