namespace CiteAudit.Reading.Pdf;

// A rectangle on a page, in points; heights count downwards from the page's top.
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double Middle => (Top + Bottom) / 2;

    public Box With(Box other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    // How much of the lower of the two stands beside the other, from 0 to 1.
    public double Beside(Box other)
    {
        var shared = Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);
        return Math.Max(0, shared / Math.Max(0.1, Math.Min(Height, other.Height)));
    }
}
