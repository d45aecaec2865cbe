using SiteGen.Primitives.Text;

namespace SiteGen.Primitives.Tests.Text;

public sealed class CyrillicComposerTests
{
    [Theory]
    [InlineData("и\u0306", "й")]
    [InlineData("Е\u0308лка", "Ёлка")]
    [InlineData("қой", "қой")]
    [InlineData("a\u0308", "a\u0308")]
    public void Only_the_two_Cyrillic_pairs_are_composed(string written, string composed) =>
        Assert.Equal(composed, CyrillicComposer.Compose(written));
}
