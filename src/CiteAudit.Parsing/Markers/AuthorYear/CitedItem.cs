using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>One work that a marker cites: its names and year as printed, and the entry they lead to or why they lead to none.</summary>
internal sealed record CitedItem(string Label, Reference? Reference, LinkState State);
