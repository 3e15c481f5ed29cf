namespace Parley.Web.Hosting;

/// <summary>A request that cannot be answered as asked.</summary>
/// <param name="status">The status of the answer (HTTP).</param>
/// <param name="what">What is wrong, as a sentence.</param>
/// <param name="remedy">What to do about it, as a sentence.</param>
internal sealed class WebException(int status, string what, string remedy) : Exception(what)
{
    public int Status => status;

    public string Remedy => remedy;
}
