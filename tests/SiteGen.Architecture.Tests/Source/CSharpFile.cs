namespace SiteGen.Architecture.Tests.Source;

/// <summary>A source file with what it declares.</summary>
internal sealed class CSharpFile
{
    private CSharpFile(string path, string text)
    {
        Path = path;
        Lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Tokens = CSharpScanner.Scan(text);
        var reader = new CSharpDeclarations(Tokens.Where(token => token.Kind is not (CSharpTokenKind.Comment or CSharpTokenKind.Directive)).ToArray());
        reader.Read();
        Namespace = reader.Namespace;
        Types = reader.Types;
        Members = reader.Members;
    }

    /// <summary>The path within the checkout, with `/`.</summary>
    public string Path { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<CSharpToken> Tokens { get; }

    public string Namespace { get; }

    public IReadOnlyList<CSharpType> Types { get; }

    /// <summary>Everything with a body, but no fields.</summary>
    public IReadOnlyList<CSharpMember> Members { get; }

    public IEnumerable<CSharpType> TopLevelTypes => Types.Where(type => type.Depth == 0);

    public static CSharpFile Parse(string path, string text) => new(path, text);

    /// <summary>The line on which a word stands first, or 1.</summary>
    public int LineOf(string word) =>
        Tokens.FirstOrDefault(token => token.Kind == CSharpTokenKind.Word && string.Equals(token.Text, word, StringComparison.Ordinal))?.Line ?? 1;
}
