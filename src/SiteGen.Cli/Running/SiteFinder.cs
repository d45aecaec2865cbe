using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Running;

/// <summary>Finds the site that a command is about.</summary>
internal static class SiteFinder
{
    private const string Mark = "site.yml";

    /// <summary>The folder that was named, else the nearest one upward that holds a `site.yml`; null after reporting that there is none.</summary>
    public static string? Find(string? named, DiagnosticCollector found)
    {
        if (named is not null)
        {
            if (Directory.Exists(named))
            {
                return Path.GetFullPath(named);
            }

            found.Add(CliRules.NoSuchFolder(named));
            return null;
        }

        for (var folder = CurrentFolder(); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Mark)))
            {
                return folder;
            }
        }

        found.Add(CliRules.NoSite());
        return null;
    }

    /// <summary>The folder the user is in; null when somebody has removed it meanwhile.</summary>
    private static string? CurrentFolder()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
