namespace CiteAudit.Reading.Latex.Flattening;

// What macros may cost together. A manuscript spends a small part of it; a macro that doubles itself stops when it is spent.
internal sealed class Budget(int characters)
{
    private int left = characters;

    public bool IsSpent => left <= 0;

    public bool Spend(int count)
    {
        left -= Math.Min(left, count);
        return left > 0;
    }
}
