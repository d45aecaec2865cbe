namespace SiteGen.Pipeline.Threads;

/// <summary>
/// The only parallel code. Stages hand it functions that share nothing they change, and get the results in the order of the inputs, so that
/// nobody can tell from a result how many threads made it.
/// </summary>
internal static class InParallel
{
    /// <summary>The results of a function. <paramref name="jobs"/> threads work at once; 0 means one for each processor.</summary>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> inputs, Func<T, TResult> function, int jobs) =>
        Select(inputs, static () => 0, (input, _) => function(input), jobs);

    /// <summary>The same, with something that each thread keeps for itself, such as a buffer.</summary>
    public static TResult[] Select<T, TOwn, TResult>(IReadOnlyList<T> inputs, Func<TOwn> own, Func<T, TOwn, TResult> function, int jobs)
    {
        var results = new TResult[inputs.Count];
        if (jobs == 1 || inputs.Count < 2)
        {
            var mine = own();
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = function(inputs[i], mine);
            }

            return results;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs == 0 ? Environment.ProcessorCount : jobs };
        Run(() => Parallel.For(
            0,
            results.Length,
            options,
            own,
            (index, _, mine) =>
            {
                results[index] = function(inputs[index], mine);
                return mine;
            },
            static _ => { }));
        return results;
    }

    /// <summary>The results of two functions that do not need each other.</summary>
    public static (TFirst First, TSecond Second) Both<TFirst, TSecond>(Func<TFirst> first, Func<TSecond> second, int jobs)
    {
        if (jobs == 1)
        {
            return (first(), second());
        }

        var (one, two) = (default(TFirst)!, default(TSecond)!); // Both are set below, or a fault is thrown.
        Run(() => Parallel.Invoke(() => one = first(), () => two = second()));
        return (one, two);
    }

    /// <summary>The result of a function that another thread calls from now on. Whoever asks sooner waits, and meets what it threw.</summary>
    public static Deferred<T> Ahead<T>(Func<T> function)
    {
        var work = Task.Run(function);
        return new Deferred<T>(() => work.GetAwaiter().GetResult());
    }

    /// <summary>One fault is enough to report, and it keeps its own stack.</summary>
    private static void Run(Action work)
    {
        try
        {
            work();
        }
        catch (AggregateException several)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
