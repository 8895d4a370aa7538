namespace CiteAudit.Tests.House;

// How a text in C# opens: where its first quote is, and what stood before it.
internal readonly record struct TextStart(int Quote, bool Verbatim, int Holes);
