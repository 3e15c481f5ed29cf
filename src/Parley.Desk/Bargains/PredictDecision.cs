using Parley.Bargaining.Collective;
using Parley.Bargaining.Formats;
using Parley.Desk.Records;

namespace Parley.Desk.Bargains;

/// <summary>Says what a collective may decide, by several models side by side.</summary>
public static class PredictDecision
{
    /// <summary>Predicts.</summary>
    /// <param name="path">A file of actors with position, salience and influence, YAML or CSV.</param>
    /// <exception cref="RequestException">The file is wrong; the message says where and what to do.</exception>
    public static PredictionView Of(string path)
    {
        try
        {
            return new PredictionView(Path.GetFileNameWithoutExtension(path), CollectiveForecast.Of(StakeFile.Read(path)));
        }
        catch (ScenarioException fault)
        {
            throw new RequestException(fault.Message);
        }
    }
}
