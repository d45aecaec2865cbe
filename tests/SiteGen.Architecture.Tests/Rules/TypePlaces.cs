using SiteGen.Architecture.Tests.Code;
using SiteGen.Architecture.Tests.Source;

namespace SiteGen.Architecture.Tests.Rules;

/// <summary>Finds where a compiled type was written, and where it names another.</summary>
internal static class TypePlaces
{
    private static readonly ILookup<string, CSharpFile> Files = Solution.ProgramFiles
        .SelectMany(file => file.TopLevelTypes.Select(type => (Name: $"{file.Namespace}.{type.Name}{(type.Arity > 0 ? $"`{type.Arity}" : "")}", File: file)))
        .ToLookup(found => found.Name, found => found.File, StringComparer.Ordinal);

    /// <summary>`src/…/File.cs:12`: the first line on which the user names what it uses.</summary>
    public static string Of(TypeUse use)
    {
        var word = use.Member.Length > 0 && Files[use.To].FirstOrDefault() is null
            ? use.Member.Replace("get_", "", StringComparison.Ordinal)
            : use.To[(use.To.LastIndexOf('.') + 1)..].Split('`')[0];
        var files = Files[use.From].ToArray();
        var file = files.FirstOrDefault(file => file.LineOf(word) > 1) ?? files.FirstOrDefault();
        return file is null ? use.From : $"{file.Path}:{file.LineOf(word)}";
    }

    /// <summary>The stage of a type of the pipeline: `SiteGen.Pipeline.Model.Lists.ListPlanner` is of `Model`; else empty.</summary>
    public static string StageOf(string type)
    {
        var parts = type.Split('.');
        return parts.Length > 3 && parts[1] == "Pipeline" ? parts[2] : "";
    }

    public static string SimpleName(string type) => type[(type.LastIndexOf('.') + 1)..].Split('`')[0];
}
