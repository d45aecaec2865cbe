namespace SiteGen.Testing;

/// <summary>Finds the checkout that the tests were built from, and what lies beside it.</summary>
public static class RepositoryFolder
{
    /// <summary>The folder that holds `SiteGen.sln`.</summary>
    public static string Path { get; } = Find();

    /// <summary>A file or folder of the checkout.</summary>
    public static string Of(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>The `shared` folder beside the checkout, or null on a machine without it.</summary>
    public static string? Shared
    {
        get
        {
            var folder = System.IO.Path.Combine(Path, "..", "shared");
            return Directory.Exists(folder) ? System.IO.Path.GetFullPath(folder) : null;
        }
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "SiteGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside a checkout of sitegen.");
    }
}
