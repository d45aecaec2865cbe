namespace SiteGen.Architecture.Tests.Source;

/// <summary>Finds the namespace, the types and the members with bodies in the tokens of one file.</summary>
internal sealed class CSharpDeclarations(CSharpToken[] tokens)
{
    private static readonly string[] TypeWords = ["class", "struct", "interface", "enum", "record"];

    private readonly List<CSharpType> types = [];
    private readonly List<CSharpMember> members = [];
    private int position;

    public string Namespace { get; private set; } = "";

    public IReadOnlyList<CSharpType> Types => types;

    public IReadOnlyList<CSharpMember> Members => members;

    public void Read() => ReadScope(depth: 0, tokens.Length);

    /// <summary>Reads declarations up to <paramref name="end"/>; outside of types depth is 0.</summary>
    private void ReadScope(int depth, int end)
    {
        while (position < end)
        {
            ReadDeclaration(depth, end);
        }
    }

    private void ReadDeclaration(int depth, int end)
    {
        var begin = position;
        var body = EndOfHeader(begin, end);
        var header = tokens[begin..body];
        if (header.Length > 0 && header[0].Text == "namespace")
        {
            Namespace = string.Concat(header[1..].Select(token => token.Text));
            position = body + 1;
            return;
        }

        var type = TypeOf(header, depth);
        if (type is not null)
        {
            types.Add(type);
        }

        if (body >= end || tokens[body].Text is ";" or "}")
        {
            position = Math.Min(body + 1, end);
            return;
        }

        var last = tokens[body].Text == "{" ? Closing(body) : EndOfStatement(body, end);
        if (type is not null && tokens[body].Text == "{")
        {
            position = body + 1;
            if (type.Kind != "enum")
            {
                ReadScope(depth + 1, last);
            }

            position = last + 1;
            return;
        }

        if (tokens[body].Text != "=" && header.Length > 0)
        {
            members.Add(new(NameOf(header), LineOf(header), tokens[Math.Min(last, tokens.Length - 1)].LastLine));
        }

        // What a property begins with is data, however many lines it takes.
        var hasInitializer = tokens[body].Text == "{" && last + 1 < end && tokens[last + 1].Text == "=";
        position = (hasInitializer ? EndOfStatement(last + 1, end) : last) + 1;
    }

    /// <summary>Where a declaration's header ends: at `{`, `;`, `=>`, `=` or a stray `}` outside of brackets.</summary>
    private int EndOfHeader(int begin, int end)
    {
        var round = 0;
        for (var i = begin; i < end; i++)
        {
            switch (tokens[i].Text)
            {
                case "(" or "[":
                    round++;
                    break;
                case ")" or "]":
                    round--;
                    break;
                case "{" or ";" or "=>" or "}" when round == 0:
                    return i;
                case "=" when round == 0 && (i == begin || tokens[i - 1].Text != "operator" && tokens[i - 1].Text is not ("=" or "!" or "<" or ">")) && tokens[i + 1].Text != "=":
                    return i;
            }
        }

        return end;
    }

    private int EndOfStatement(int begin, int end)
    {
        var depth = 0;
        for (var i = begin; i < end; i++)
        {
            depth += tokens[i].Text switch { "(" or "[" or "{" => 1, ")" or "]" or "}" => -1, _ => 0 };
            if (depth == 0 && tokens[i].Text == ";")
            {
                return i;
            }
        }

        return end;
    }

    private int Closing(int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Length; i++)
        {
            depth += tokens[i].Text switch { "{" => 1, "}" => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return tokens.Length;
    }

    private static CSharpType? TypeOf(CSharpToken[] header, int depth)
    {
        var round = 0;
        for (var i = 0; i < header.Length - 1; i++)
        {
            round += header[i].Text switch { "(" or "[" => 1, ")" or "]" => -1, _ => 0 };
            var isDelegate = header[i].Text == "delegate" && header[i + 1].Text != "*";
            var isConstraint = i > 0 && header[i - 1].Text is (":" or ",");
            if (round != 0 || isConstraint || !(TypeWords.Contains(header[i].Text) || isDelegate) || header[i + 1].Kind != CSharpTokenKind.Word)
            {
                continue;
            }

            var name = isDelegate ? DelegateName(header, i) : i + 1;
            if (header[name].Text is "class" or "struct")
            {
                name++;
            }

            var modifiers = header[..i].Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
            return new(header[name].Text, ArityAt(header, name + 1), header[i].Text, header[name].Line, depth, modifiers.Contains("public"), modifiers.Contains("partial"));
        }

        return null;
    }

    private static int DelegateName(CSharpToken[] header, int begin)
    {
        var name = Array.FindIndex(header, begin, token => token.Text == "(") - 1;
        return header[name].Text == ">" ? Array.FindLastIndex(header, name, token => token.Text == "<") - 1 : name;
    }

    private static int ArityAt(CSharpToken[] header, int at)
    {
        if (at >= header.Length || header[at].Text != "<")
        {
            return 0;
        }

        var (depth, arity) = (0, 1);
        for (var i = at; i < header.Length; i++)
        {
            depth += header[i].Text switch { "<" => 1, ">" => -1, _ => 0 };
            if (depth == 0)
            {
                break;
            }

            arity += header[i].Text == "," && depth == 1 ? 1 : 0;
        }

        return arity;
    }

    /// <summary>The line on which the declaration begins, its attributes aside: test data may be long.</summary>
    private static int LineOf(CSharpToken[] header)
    {
        var square = 0;
        foreach (var token in header)
        {
            square += token.Text switch { "[" => 1, "]" => -1, _ => 0 };
            if (square == 0 && token.Text != "]")
            {
                return token.Line;
            }
        }

        return header[0].Line;
    }

    private static string NameOf(CSharpToken[] header)
    {
        var attributes = Array.FindLastIndex(header, token => token.Text == "]" && header[0].Text == "[") + 1;
        var round = Array.FindIndex(header, attributes, token => token.Text == "(");
        var before = round > 0 ? header[..round] : header;
        return before.LastOrDefault(token => token.Kind == CSharpTokenKind.Word)?.Text ?? header[0].Text;
    }
}
