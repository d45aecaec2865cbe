using System.Text.RegularExpressions;
using SiteGen.Architecture.Tests.Source;
using SiteGen.Testing;

namespace SiteGen.Architecture.Tests.Rules;

/// <summary>The shape of source files: one type each, named as it, in the namespace of its folder, and short.</summary>
public sealed partial class FileTests
{
    private const int LongestFile = 400;
    private const int LongestMethod = 50;

    [Fact]
    public void The_sources_are_found() =>
        Assert.True(Solution.ProgramFiles.Count() > 200, "Too few source files: the search looks in the wrong place.");

    [Fact]
    public void A_file_holds_one_top_level_type() =>
        Faults.None(
            from file in Solution.Files
            where file.TopLevelTypes.Count() != 1 && !(file.Path.EndsWith("/Program.cs", StringComparison.Ordinal) && !file.TopLevelTypes.Any())
            select $"{file.Path}: holds {file.TopLevelTypes.Count()} types: {string.Join(", ", file.TopLevelTypes.Select(type => type.Name))}.");

    [Fact]
    public void A_file_is_named_as_its_type() =>
        Faults.None(
            from file in Solution.Files
            from type in file.TopLevelTypes.Take(1)
            let name = FileName().Match(Path.GetFileNameWithoutExtension(file.Path))
            where name.Groups["type"].Value != type.Name || name.Groups["arguments"].Success != (type.Arity > 0) || (name.Groups["part"].Success && !type.IsPartial)
            select $"{file.Path}:{type.Line}: holds {type.Name}{(type.Arity > 0 ? "{T}" : "")}.");

    [Fact]
    public void A_namespace_is_the_folder() =>
        Faults.None(
            from file in Solution.Files
            let folder = string.Join('.', file.Path.Split('/')[1..^1])
            where file.TopLevelTypes.Any() && file.Namespace != folder
            select $"{file.Path}: the namespace is {file.Namespace}, the folder {folder}.");

    [Fact]
    public void A_file_is_short() =>
        Faults.None(
            from file in Solution.Files
            where file.Lines.Count > LongestFile
            select $"{file.Path}: {file.Lines.Count} lines; {LongestFile} are allowed.");

    [Fact]
    public void A_method_is_short() =>
        Faults.None(
            from file in Solution.Files
            from member in file.Members
            where member.Length > LongestMethod
            select $"{file.Path}:{member.Line}: {member.Name} has {member.Length} lines; {LongestMethod} are allowed.");

    [Fact]
    public void A_type_name_is_used_once() =>
        Faults.None(
            from file in Solution.Files
            from type in file.TopLevelTypes
            group (file, type) by (type.Name, type.Arity) into same
            where same.Select(found => found.file.Namespace).Distinct(StringComparer.Ordinal).Count() > 1
            select $"{same.Key.Name}: {string.Join(", ", same.Select(found => found.file.Path))}.");

    [Fact]
    public void A_name_says_what_the_thing_is() =>
        Faults.None(
            from file in Solution.Files
            from type in file.Types
            where EmptyName().IsMatch(type.Name)
            select $"{file.Path}:{type.Line}: {type.Name} is not a name.");

    [GeneratedRegex(@"^(?<type>[^{.]+)(?<arguments>\{[^}]+\})?(?<part>\..+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();

    [GeneratedRegex("(Manager|Helpers?|Util|Utils|Utility|Utilities|Common|Base|Info)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmptyName();
}
