using System.Text;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Addresses;

/// <summary>
/// Writes the addresses of a site's public pages into its ledger. Nothing else does: a build reads the ledger as it reads any other file, so
/// that the same files give the same site.
/// </summary>
public static class LedgerRecorder
{
    /// <summary>How many addresses the ledger lacks, and how many it then has.</summary>
    public static (int Missing, int All) Compare(SiteModel model)
    {
        var recorded = model.Ledger.With(model);
        var known = model.Ledger.Entries.Select(entry => (entry.Path, entry.Id)).ToHashSet();
        return (recorded.Entries.Count(entry => !known.Contains((entry.Path, entry.Id))), recorded.Entries.Length);
    }

    /// <summary>Writes what is missing; a file that would stay the same is not touched. True when it was written.</summary>
    public static Diagnosed<bool> Write(string site, SiteModel model)
    {
        var path = Path.Combine(site, AddressLedger.FilePath);
        var text = Encoding.UTF8.GetBytes(model.Ledger.With(model).ToText());
        try
        {
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(text))
            {
                return new(false, []);
            }

            // A rename is whole or did not happen: a ledger cut off in the middle would lose addresses in silence.
            var fresh = path + ".new";
            File.WriteAllBytes(fresh, text);
            File.Move(fresh, path, overwrite: true);
            return new(true, []);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(false, [LedgerWritingRules.Unwritable(AddressLedger.FilePath)]);
        }
    }
}
