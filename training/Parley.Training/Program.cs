using Parley.Training.Dates;

if (args is ["evaluate", "dates", var path])
{
    DateEvaluation.Run(path);
    return 0;
}

Console.Error.WriteLine("usage: Parley.Training evaluate dates FILE");
return 2;
