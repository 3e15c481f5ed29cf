using Parley.Testing;

namespace Parley.Cli.Tests.Commands;

public sealed class ReadSamplesTests
{
    [Theory]
    [InlineData("us-china", "2018-05-20-readout")]
    [InlineData("us-china", "2019-05-11-wire")]
    [InlineData("wage-dispute", "2031-03-04-local")]
    [InlineData("debt-rescheduling", "2029-10-16-wire")]
    public async Task The_reading_of_a_sample_is_the_approved_one(string talks, string report)
    {
        var run = await ParleyProcess.RunAsync("read", Repository.PathOf("samples", talks, report + ".txt"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, report + ".txt");
    }
}
