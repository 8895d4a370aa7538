using CiteAudit.Model;

namespace CiteAudit.Reading.Formats;

// What a source turns out to be. Format is null where no reader is ever meant to read it; Name goes into "it is …".
internal sealed record Detection(SourceFormat? Format, string Name);
