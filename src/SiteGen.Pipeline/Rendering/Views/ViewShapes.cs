using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The shapes of what views hand to each other. Kinds refer to each other in circles, so each is looked up when asked for.</summary>
internal static class ViewShapes
{
    public static Shape Language { get; } = Shape.Object(() => LanguageView.Definition);

    public static Shape Link { get; } = Shape.Object(() => LinkView.Definition);

    public static Shape Date { get; } = Shape.Object(() => DateView.Definition);

    public static Shape Image { get; } = Shape.Object(() => ImageView.Definition);

    public static Shape Person { get; } = Shape.Object(() => PersonView.Definition);

    public static Shape Contact { get; } = Shape.Object(() => ContactView.Definition);

    public static Shape Term { get; } = Shape.Object(() => TermView.Definition);

    public static Shape Feed { get; } = Shape.Object(() => FeedView.Definition);

    public static Shape Release { get; } = Shape.Object(() => ReleaseView.Definition);

    public static Shape Day { get; } = Shape.Object(() => DayView.Definition);

    public static Shape Pager { get; } = Shape.Object(() => PagerView.Definition);

    public static Shape Map { get; } = Shape.Object(() => MapView.Definition);

    public static Shape Terms { get; } = Shape.List(Term);

    public static Shape Releases { get; } = Shape.List(Release);

    public static Shape Links { get; } = Shape.List(Link);

    public static Shape Texts { get; } = Shape.List(Shape.Text);
}
