namespace CiteAudit.Relating;

/// <summary>A word that carries meaning, folded, with the stem under which its forms meet.</summary>
internal readonly record struct Term(string Word, string Stem);
