namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>What stands behind a block's name: `by=id`, `by="a name"`, and words that are its title.</summary>
internal sealed class ContainerArguments
{
    /// <summary>Reads a line.</summary>
    public ContainerArguments(string? line)
    {
        var rest = (line ?? "").AsSpan().Trim();
        var words = new List<string>();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(' ', '\t');
            var sign = rest.IndexOf('=');
            if (sign > 0 && (end < 0 || sign < end) && !rest[..sign].ContainsAnyExceptInRange('a', 'z'))
            {
                var value = rest[(sign + 1)..];
                var isQuoted = value.Length > 1 && value[0] is '"' or '«' or '“' && value[1..].IndexOfAny("\"»”") >= 0;
                var length = isQuoted ? value[1..].IndexOfAny("\"»”") + 2 : value.IndexOfAny(' ', '\t') is var space and >= 0 ? space : value.Length;
                Pairs.Add((rest[..sign].ToString(), (isQuoted ? value[1..(length - 1)] : value[..length]).ToString()));
                rest = value[length..].TrimStart();
                continue;
            }

            words.Add((end < 0 ? rest : rest[..end]).ToString());
            rest = end < 0 ? default : rest[end..].TrimStart();
        }

        Text = string.Join(' ', words);
    }

    /// <summary>What is not `key=value`.</summary>
    public string Text { get; }

    /// <summary>The pairs, in order.</summary>
    public List<(string Key, string Value)> Pairs { get; } = [];
}
