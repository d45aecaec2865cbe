using SiteGen.Pipeline.Assets;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Assets;

public class StyleCompactorTests
{
    [Theory]
    [InlineData("a {\n  color : red ;\n  margin: 0 auto;\n}\n", "a{color :red;margin:0 auto}")]
    [InlineData("/* one */ a , b > c :hover { x: y } /* two */", "a,b > c :hover{x:y}")]
    [InlineData("/*! licence */\na{}", "/*! licence */ a{}")]
    [InlineData("a{width:calc(1px + 2px)}", "a{width:calc(1px + 2px)}")]
    [InlineData("a::before { content: \"a ; /* b */  } \\\" c\" }", "a::before{content:\"a ; /* b */  } \\\" c\"}")]
    [InlineData("a { b: url( x y.svg ) ; c: url(\"a)  b\") }", "a{b:url( x y.svg );c:url(\"a)  b\")}")]
    [InlineData("@media (min-width: 40em) {\n a { b: c }\n}", "@media (min-width:40em){a{b:c}}")]
    [InlineData("a { content: \"never closed }", "a { content: \"never closed }")]
    [InlineData("a { } /* never closed", "a { } /* never closed")]
    [InlineData(".a\\: p { x: y }", ".a\\: p{x:y}")]
    [InlineData("", "")]
    public void What_only_its_author_needs_is_taken_out(string css, string compact) => Assert.Equal(compact, StyleCompactor.Compact(css));

    [Fact]
    public void Doing_it_twice_changes_nothing_more()
    {
        var css = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "templates", "assets", "css", "site.css"));
        var once = StyleCompactor.Compact(css);
        Assert.True(once.Length < css.Length);
        Assert.Equal(once, StyleCompactor.Compact(once));
    }
}
