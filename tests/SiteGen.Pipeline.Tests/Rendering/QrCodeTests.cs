using System.Text;
using System.Xml.Linq;
using QRCoder;
using SiteGen.Pipeline.Rendering.Qr;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Tests.Rendering;

/// <summary>The drawing of addresses, module by module as another program draws them.</summary>
public sealed class QrCodeTests
{
    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, 230)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void It_is_what_another_program_draws(int length)
    {
        var text = Address(length);
        using var other = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.L);
        const int Margin = 4;
        var size = other.ModuleMatrix.Count - (2 * Margin);
        var mask = MaskOf((x, y) => other.ModuleMatrix[y + Margin][x + Margin]);
        var code = QrCode.Of(text, mask) ?? throw new InvalidOperationException("There is no code.");
        Assert.Equal(size, code.Size);
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                Assert.True(other.ModuleMatrix[y + Margin][x + Margin] == code[x, y], $"({x}, {y}) of {text}, mask {mask}");
            }
        }
    }

    [Fact]
    public void Every_mask_is_tried_by_the_test_above() =>
        Assert.Equal(8, Enumerable.Range(1, 230).Select(length =>
        {
            using var other = QRCodeGenerator.GenerateQrCode(Address(length), QRCodeGenerator.ECCLevel.L);
            return MaskOf((x, y) => other.ModuleMatrix[y + 4][x + 4]);
        }).Distinct().Count());

    [Fact]
    public void An_address_that_is_too_long_or_no_address_has_none()
    {
        Assert.Null(QrCode.Of(Address(231)));
        Assert.Null(QrCode.Of("https://example.kz/ауыл/"));
    }

    [Fact]
    public void A_usual_address_takes_less_than_two_kilobytes_and_shows_every_module()
    {
        var code = QrCode.Of("https://example.github.io/press/ru/news/2026/poezdka-v-zhanakorgan/")!; // It is short enough.
        var output = new Utf8Buffer(4096);
        code.WriteSvg(output);
        var svg = XElement.Parse(Encoding.UTF8.GetString(output.WrittenMemory.Span));
        Assert.InRange(output.WrittenMemory.Length, 500, 2000);
        var path = svg.Element("path")!.Attribute("d")!.Value; // It is drawn by one.
        var runs = path.Split('h').Skip(1).Sum(run => int.Parse(new string(run.TakeWhile(char.IsAsciiDigit).ToArray()), System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(0, code.Size).Sum(y => Enumerable.Range(0, code.Size).Count(x => code[x, y])), runs);
    }

    private static string Address(int length) =>
        $"https://example.github.io/press/ru/news/2026/{string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i * i % 26))))}"[^length..];

    /// <summary>Three of the bits beside the first corner.</summary>
    private static int MaskOf(Func<int, int, bool> isDark) => ((isDark(2, 8) ? 4 : 0) | (isDark(3, 8) ? 2 : 0) | (isDark(4, 8) ? 1 : 0)) ^ 0b101;
}
