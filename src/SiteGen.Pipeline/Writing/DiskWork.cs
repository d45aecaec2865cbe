namespace SiteGen.Pipeline.Writing;

/// <summary>
/// Asks the disk many small questions on every processor at once. `Building` is the place of threads; this is the one exception, since it
/// comes before and after what runs there, and a question to the disk takes longer than all that is done with the answer.
/// </summary>
internal static class DiskWork
{
    /// <summary>Fewer are asked faster by one thread.</summary>
    private const int WorthThreads = 500;

    /// <summary>The answer for each item, in order.</summary>
    public static TAnswer[] Ask<T, TAnswer>(IReadOnlyList<T> items, Func<T, TAnswer> question)
    {
        var answers = new TAnswer[items.Count];
        if (answers.Length < WorthThreads)
        {
            for (var i = 0; i < answers.Length; i++)
            {
                answers[i] = question(items[i]);
            }
        }
        else
        {
            Parallel.For(0, answers.Length, i => answers[i] = question(items[i]));
        }

        return answers;
    }
}
