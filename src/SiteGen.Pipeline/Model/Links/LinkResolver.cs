using System.Collections.Concurrent;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Files;
using SiteGen.Pipeline.Model.Translations;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Model.Links;

/// <summary>
/// Finds where the links and pictures of a page's text lead for a reader of its language. A target is an address on the web, a file or
/// folder relative to the page's own file, a path under `content/`, or a path of the site without its language (`/news/2025/x/`).
/// </summary>
internal sealed class LinkResolver(LinkTargets targets, FileLocator files, SiteConfiguration configuration, IdLookup people)
{
    private readonly ConcurrentDictionary<PageId, bool> anchored = [];

    /// <summary>Whether another page leads to a place inside this one.</summary>
    public bool IsAnchored(PageId page) => anchored.ContainsKey(page);

    /// <summary>The targets of a page's holes, in the order of its parts.</summary>
    public EquatableArray<ResolvedTarget> Resolve(Page page, DiagnosticCollector found)
    {
        List<ResolvedTarget>? resolved = null;
        foreach (var part in page.Body.Parts)
        {
            switch (part)
            {
                case LinkPart link:
                    (resolved ??= []).Add(Link(page, new Located<string>(link.Target, link.Location), found));
                    break;
                case SpeakerPart speaker:
                    (resolved ??= []).Add(new ResolvedTarget(null, Person: people.Speaker(new(speaker.Person, speaker.Location), found)));
                    break;
                case ImagePart image:
                    (resolved ??= []).Add(Image(page, new Located<string>(image.Target, image.Location), found));
                    break;
            }
        }

        return resolved is null ? [] : EquatableArray.Own(resolved.ToArray());
    }

    private ResolvedTarget Image(Page page, Located<string> target, DiagnosticCollector found)
    {
        var decoded = target.With(Uri.UnescapeDataString(WithoutSuffix(target.Value, out _)));
        var file = files.Find(decoded, found);
        return file < 0 ? default : new ResolvedTarget(FileAddress(file, page.Language), file);
    }

    private ResolvedTarget Link(Page page, Located<string> target, DiagnosticCollector found)
    {
        var written = target.Value;
        if (HasScheme(written))
        {
            return new ResolvedTarget(written);
        }

        var path = Uri.UnescapeDataString(WithoutSuffix(written, out var suffix));
        if (path.Length == 0)
        {
            CheckAnchor(page, target, suffix, found);
            return new ResolvedTarget(suffix.Length == 0 ? configuration.BaseUrl.Relative(page.Path) : suffix);
        }

        var source = UrlPath.Combine(FileLocator.FolderOf(page.File.Path), path);
        var hit = source is null ? null : path.StartsWith('/') ? FromRoot(page, path, source) : FromFolder(page, source);
        switch (hit)
        {
            case null:
                found.Add(ModelRules.DeadLink(target, source is null ? null : targets.Near(page.Language, source)));
                return default;
            case { IsHidden: true }:
                found.Add(ModelRules.LinkToHidden(target));
                return default;
            case { Page: { } other }:
                CheckAnchor(other, target, suffix, found);
                if (suffix.Contains('#', StringComparison.Ordinal))
                {
                    anchored.TryAdd(other.Id, true);
                }

                if (other.Language.Index == page.Language.Index)
                {
                    return new ResolvedTarget(configuration.BaseUrl.Relative(other.Path) + suffix);
                }

                found.Add(ModelRules.LinkOtherLanguage(target, other.Language.Code));
                return new ResolvedTarget(configuration.BaseUrl.Relative(other.Path) + suffix, Language: other.Language.Code);
            default:
                return new ResolvedTarget(configuration.BaseUrl.Relative(UrlPath.Encode(hit.Path)) + suffix);
        }
    }

    /// <summary>`/news/2025/x/` in the reader's language, `/kk/news/2025/x/` as it stands, or `/files/x.pdf` under `content/`.</summary>
    private LinkHit? FromRoot(Page page, string path, string source)
    {
        var slashed = path.EndsWith('/') || path.LastIndexOf('.') > path.LastIndexOf('/') ? path : path + "/";
        return targets.Address($"/{page.Language.Code}{slashed}")
            ?? FromFolder(page, source)
            ?? targets.Address(slashed)
            ?? configuration.Languages.Select(language => targets.Address($"/{language.Code}{slashed}")).FirstOrDefault(hit => hit is not null);
    }

    /// <summary>A Markdown file, the folder of a release, or another file of the site.</summary>
    private LinkHit? FromFolder(Page page, string source)
    {
        if (targets.Source(source, page.Language) is { } hit)
        {
            return hit;
        }

        var file = files.IndexOf(source);
        return file < 0 ? null : new LinkHit(targets.PathOf(files.Files[file], page.Language), null, false);
    }

    private string FileAddress(int file, Language language) =>
        configuration.BaseUrl.Relative(UrlPath.Encode(targets.PathOf(files.Files[file], language)));

    private static void CheckAnchor(Page page, Located<string> target, string suffix, DiagnosticCollector found)
    {
        var hash = suffix.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0 || hash == suffix.Length - 1 || page.IsBroken)
        {
            return;
        }

        var anchor = Uri.UnescapeDataString(suffix[(hash + 1)..]);
        if (anchor != "top" && !page.Body.Anchors.Contains(anchor))
        {
            found.Add(ModelRules.DeadAnchor(target, anchor, NearestName.Find(anchor, page.Body.Anchors)));
        }
    }

    private static bool HasScheme(string target)
    {
        if (target.StartsWith("//", StringComparison.Ordinal))
        {
            return true;
        }

        var colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && target.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
    }

    private static string WithoutSuffix(string target, out string suffix)
    {
        var end = target.AsSpan().IndexOfAny('?', '#');
        suffix = end < 0 ? "" : target[end..];
        return end < 0 ? target : target[..end];
    }
}
