namespace CiteAudit.Training.Matching;

/// <summary>How often the right record was chosen, another was, or none; findable are those whose entry says which work it means.</summary>
internal sealed record Accuracy(int Cases, int Findable, int Found, int Chosen, int Right)
{
    public double Precision => Chosen == 0 ? 1 : (double)Right / Chosen;

    public double Recall => Findable == 0 ? 1 : (double)Found / Findable;
}
