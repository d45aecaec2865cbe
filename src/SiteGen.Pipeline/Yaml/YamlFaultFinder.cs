using YamlDotNet.Core;

namespace SiteGen.Pipeline.Yaml;

/// <summary>Finds what an editor did wrong in a text that the parser refuses.</summary>
internal sealed class YamlFaultFinder(string text, string path, int firstLine)
{
    private readonly string[] lines = text.Split('\n');

    /// <summary>The mistake behind an exception of the parser.</summary>
    public YamlFault Find(YamlException exception)
    {
        var line = Math.Clamp((int)exception.Start.Line - 1, 0, lines.Length - 1);
        return new(
            YamlRules.Unreadable(new(path, firstLine + line, Math.Max(1, (int)exception.Start.Column)), exception.Message.TrimEnd('.')),
            null);
    }
}
