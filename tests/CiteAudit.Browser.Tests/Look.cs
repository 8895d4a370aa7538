using Microsoft.Playwright;

namespace CiteAudit.Browser.Tests;

// How a reader's screen is set.
internal sealed record Look(ColorScheme Scheme = ColorScheme.Light, int Width = 768);
