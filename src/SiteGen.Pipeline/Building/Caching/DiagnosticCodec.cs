using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>Turns diagnostics into bytes and back into equal ones, so that what was wrong is told again by a build that did not look again.</summary>
internal static class DiagnosticCodec
{
    public static void Write(EquatableArray<Diagnostic> diagnostics, BlobWriter to)
    {
        to.Number(diagnostics.Length);
        foreach (var diagnostic in diagnostics)
        {
            to.Text(diagnostic.Rule.Code);
            to.Number((int)diagnostic.Rule.Severity);
            to.Text(diagnostic.Rule.English);
            to.Number(diagnostic.Arguments.Length);
            foreach (var argument in diagnostic.Arguments)
            {
                to.Text(argument);
            }

            Optional(diagnostic.Location is { } location ? [location] : [], to);
            Text(diagnostic.Suggestion, to);
            Text(diagnostic.Replacement, to);
            Text(diagnostic.Page, to);
            to.Number((int)diagnostic.Severity);
            Optional(diagnostic.Related, to);
        }
    }

    public static EquatableArray<Diagnostic> Read(ref BlobReader from)
    {
        var diagnostics = new Diagnostic[from.Number()];
        for (var i = 0; i < diagnostics.Length; i++)
        {
            var rule = new DiagnosticRule(from.Text(), (DiagnosticSeverity)from.Number(), from.Text());
            var arguments = new string[from.Number()];
            for (var argument = 0; argument < arguments.Length; argument++)
            {
                arguments[argument] = from.Text();
            }

            var location = Places(ref from);
            diagnostics[i] = new Diagnostic(rule, EquatableArray.Own(arguments), location.IsEmpty ? null : location[0])
            {
                Suggestion = Text(ref from),
                Replacement = Text(ref from),
                Page = Text(ref from),
                Severity = (DiagnosticSeverity)from.Number(),
                Related = Places(ref from),
            };
        }

        return EquatableArray.Own(diagnostics);
    }

    private static void Text(string? text, BlobWriter to)
    {
        to.Flag(text is not null);
        if (text is not null)
        {
            to.Text(text);
        }
    }

    private static string? Text(ref BlobReader from) => from.Flag() ? from.Text() : null;

    private static void Optional(EquatableArray<SourceLocation> places, BlobWriter to)
    {
        to.Number(places.Length);
        foreach (var place in places)
        {
            to.Text(place.Path);
            PageCodec.Place(to, place);
        }
    }

    private static EquatableArray<SourceLocation> Places(ref BlobReader from)
    {
        var places = new SourceLocation[from.Number()];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = PageCodec.Place(from.Text(), ref from);
        }

        return EquatableArray.Own(places);
    }
}
