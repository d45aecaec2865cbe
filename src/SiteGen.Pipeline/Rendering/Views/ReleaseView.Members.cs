using SiteGen.Languages.Dates;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Rendering.Qr;
using SiteGen.Primitives.Collections;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>How the members of a release are found.</summary>
internal sealed partial class ReleaseView
{
    private const int MostRelated = 4;

    private DateView? Moment(SiteMoment? moment) => moment is { } value ? new DateView(value, Wording) : null;

    private Value Terms(TermKind kind, EquatableArray<int> keys) =>
        Value.Of(ScriptList.Of(keys, key => Value.Of(site.Term(kind, key, Page.Language))));

    private string Event() => (Page.Facts.EventDate, Page.Facts.EventEnd) switch
    {
        (null, _) => "",
        ({ } began, { } ended) when ended.Local.Date != began.Local.Date => Wording.Days(began, ended),
        ({ HasTime: true } began, _) => Wording.Day(began, DateStyle.DateTime),
        ({ } began, _) => Wording.Day(began, DateStyle.Card),
    };

    private CorrectionView[] Corrections() =>
        Page.Corrections.Select(correction => new CorrectionView(new DateView(correction.Date, Wording), correction.Text, this)).ToArray();

    private AttachmentView Attachment(Download download)
    {
        var file = site.Model.Files[download.File].Source;
        var title = download.Item.Title.ForOrFirst(Page.Language.Code);
        return new AttachmentView(
            title.Length > 0 ? title : Path.GetFileName(file.Path),
            site.Addresses.Relative(site.Addresses.PathOf(download.File, Page.Language)),
            MediaType.Short(file.Path),
            Wording.FileSize(file.Length),
            file.Length);
    }

    private string[] Notes() => Page.Facts.Boilerplate
        .Select(note => site.Model.Configuration.Boilerplate[note].Text.ForOrFirst(Page.Language.Code))
        .ToArray();

    private ReleaseView? Neighbour(int step)
    {
        var river = site.Model.ListOf(TermKind.All, 0, Page.Language)!; // Every language has its river.
        var place = site.Model.Lookup.PositionOf(Page.Id);
        var neighbour = place + step;
        return place >= 0 && neighbour >= 0 && neighbour < river.Pages.Length ? site.Release(river.Pages[neighbour]) : null;
    }

    private List<ReleaseView> Related()
    {
        var related = new List<ReleaseView>(MostRelated);
        foreach (var set in site.Model.Related[Page.Set])
        {
            if (site.Model.Sets[set].Pages[Page.Language.Index] is { } id && site.Model[id].IsListed && related.Count < MostRelated)
            {
                related.Add(site.Release(id));
            }
        }

        return related;
    }

    private List<VersionView> Translations()
    {
        var versions = new List<VersionView>();
        foreach (var language in site.Model.Configuration.Languages)
        {
            if (language.Index != Page.Language.Index && site.Alternates.Translation(Page.Id, language) is { } other)
            {
                versions.Add(new VersionView(
                    language.Code, site.Wordings[language.Index].Formats.Name, site.Addresses.Relative(other.Path), false, true, other.Title));
            }
        }

        return versions;
    }

    private byte[] Qr()
    {
        var buffer = site.Scratch();
        QrCode.Of(site.Addresses.Absolute(Page.Path))?.WriteSvg(buffer);
        return buffer.ToArray();
    }
}
