using System.Net;
using Parley.Record.Intake;
using Parley.Record.Intake.Addresses;

namespace Parley.Record.Tests.Intake;

public sealed class PublicAddressesTests
{
    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:4700::1111")]
    public void Those_of_the_internet_are_public(string address) => Assert.True(PublicAddresses.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::127.0.0.1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    public void Those_of_a_machine_or_a_local_network_are_not(string address) => Assert.False(PublicAddresses.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("http://localhost:9/")]
    [InlineData("http://[::1]:9/")]
    [InlineData("http://2130706433:9/")]
    public void They_are_refused_where_others_than_the_user_name_them(string address)
    {
        var request = new IntakeRequest([address], false, new ReportFacts(), () => Stream.Null) { Addresses = AddressRule.PublicOnly };
        var item = Assert.Single(ReportIntake.Find(request, TestContext.Current.CancellationToken)).Take(TestContext.Current.CancellationToken);
        Assert.StartsWith("is an address of this machine or a local network", Assert.IsType<IntakeProblem>(item).What, StringComparison.Ordinal);
    }
}
