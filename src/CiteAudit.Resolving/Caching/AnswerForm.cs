namespace CiteAudit.Resolving.Caching;

/// <summary>What an answer must be, whatever type it says it is of, if it is to be one at all.</summary>
internal enum AnswerForm
{
    Json,

    Xml,

    /// <summary>Text whose every line has an end.</summary>
    Lines,

    /// <summary>Whatever whoever is asked has to give, a page for people included.</summary>
    Any,
}
