using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Threads;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building;

/// <summary>
/// What one stage made of each file, kept from one build of a session to the next together with what was wrong. A result is used again while
/// the file's path and stamp and the stage's options are the same: those three decide it. Used by one thread at a time.
/// </summary>
internal sealed class FileCache<T>
{
    private object options = "";
    private IReadOnlyList<SourceFile> files = [];
    private Diagnosed<T>[] results = [];
    private T?[] good = [];
    private bool[] isOld = [];

    /// <summary>The files whose value is that of an older state of the file, since the present one has errors.</summary>
    public IEnumerable<string> Old => files.Where((_, index) => isOld[index]).Select(file => file.Path);

    /// <summary>What is wrong with those files.</summary>
    public IEnumerable<Diagnostic> Diagnostics => results.Where((_, index) => isOld[index]).SelectMany(result => result.Diagnostics);

    /// <summary>Whether the last call found every result ready and nothing gone.</summary>
    public bool IsUnchanged { get; private set; }

    /// <summary>
    /// The results in the order of <paramref name="wanted"/>, which is ordinal order of paths. Where a file has errors and had none before,
    /// the value is the one before: a person who looks at the site while writing sees the last good page, not half of one.
    /// </summary>
    public Diagnosed<T>[] Select(IReadOnlyList<SourceFile> wanted, object stageOptions, Func<SourceFile, Diagnosed<T>> make, int jobs)
    {
        if (!stageOptions.Equals(options))
        {
            (files, results, good, isOld) = ([], [], [], []);
        }

        var fresh = new Diagnosed<T>[wanted.Count];
        var freshGood = new T?[wanted.Count];
        var freshOld = new bool[wanted.Count];
        var before = Positions(wanted);
        var changed = new List<int>();
        for (var i = 0; i < wanted.Count; i++)
        {
            if (before[i] is var at and >= 0)
            {
                (fresh[i], freshGood[i], freshOld[i]) = (results[at], good[at], isOld[at]);
            }

            if (before[i] < 0 || files[before[i]] != wanted[i])
            {
                changed.Add(i);
            }
        }

        IsUnchanged = changed.Count == 0 && files.Count == wanted.Count;
        var made = InParallel.Select(changed, index => make(wanted[index]), jobs);
        for (var i = 0; i < made.Length; i++)
        {
            var at = changed[i];
            freshOld[at] = made[i].HasErrors && freshGood[at] is not null;
            fresh[at] = freshOld[at] ? made[i] with { Value = freshGood[at]! } : made[i]; // Checked on the line above.
            freshGood[at] = made[i].HasErrors ? freshGood[at] : made[i].Value;
        }

        (options, files, results, good, isOld) = (stageOptions, wanted, fresh, freshGood, freshOld);
        return fresh;
    }

    /// <summary>Where each file stood before, or -1. Both lists are in ordinal order: one walk over them finds all.</summary>
    private int[] Positions(IReadOnlyList<SourceFile> wanted)
    {
        var positions = new int[wanted.Count];
        var at = 0;
        for (var i = 0; i < positions.Length; i++)
        {
            while (at < files.Count && string.CompareOrdinal(files[at].Path, wanted[i].Path) < 0)
            {
                at++;
            }

            positions[i] = at < files.Count && string.Equals(files[at].Path, wanted[i].Path, StringComparison.Ordinal) ? at : -1;
        }

        return positions;
    }
}
