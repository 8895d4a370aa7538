namespace CiteAudit.Training.Labels.Measuring;

/// <summary>Right, superfluous and missing values of a field; a wrong one is both of the latter.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Superfluous { get; private set; }

    public int Missing { get; private set; }

    public double F1 => Right == 0 ? 0 : 2.0 * Right / ((2 * Right) + Superfluous + Missing);

    public int Support => Right + Missing;

    public bool Count(HashSet<string> accepted, string given)
    {
        if (given.Length > 0 && accepted.Contains(given))
        {
            Right++;
            return true;
        }

        Superfluous += given.Length > 0 ? 1 : 0;
        Missing += accepted.Count > 0 ? 1 : 0;
        return given.Length == 0 && accepted.Count == 0;
    }

    public void Add(Tally other)
    {
        Right += other.Right;
        Superfluous += other.Superfluous;
        Missing += other.Missing;
    }
}
