namespace SiteGen.Architecture.Tests.Source;

/// <summary>The reader of sources is a program too.</summary>
public sealed class CSharpFileTests
{
    private const string Sample =
        """"
        using System;

        namespace A.B;

        /// <summary>class NotOne { }</summary>
        [Obsolete("class { " + "x")]
        public sealed partial class Outer<T, TOther>(int a = 1) : Base<T> where T : class, new()
        {
            private static readonly Dictionary<string, int> Table = new() { ["}"] = 1 };
            private const string Raw = """
                class { """;

            public int Count { get; private set; } = 3;

            [InlineData("a")]
            [InlineData("b")]
            public string Write(string name)
            {
                // A comment with a brace: }
                return $"{{ {name.Replace("}", $"{'}'}")} class }}" + @"\";
            }

            public static bool operator ==(Outer<T, TOther> l, Outer<T, TOther> r) =>
                l is not
                null;

            private record struct Inner(int X);

            internal enum Kind { A, B }
        }

        internal readonly record struct Second;

        internal delegate bool Third<T>(int a);
        """";

    private static readonly CSharpFile File = CSharpFile.Parse("x.cs", Sample);

    [Fact]
    public void The_namespace_is_read() => Assert.Equal("A.B", File.Namespace);

    [Fact]
    public void Types_are_read_with_their_depth_and_arity() =>
        Assert.Equal(
            [("Outer", 2, 0, 7), ("Inner", 0, 1, 27), ("Kind", 0, 1, 29), ("Second", 0, 0, 32), ("Third", 1, 0, 34)],
            File.Types.Select(type => (type.Name, type.Arity, type.Depth, type.Line)));

    [Fact]
    public void Members_are_measured_without_their_attributes() =>
        Assert.Equal(
            [("Count", 13, 13), ("Write", 17, 21), ("operator", 23, 25)],
            File.Members.Select(member => (member.Name, member.Line, member.LastLine)));
}
