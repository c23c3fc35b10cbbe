namespace Generator.Stages.Bundle.Books;

/// <summary>Where a link inside a book leads.</summary>
/// <param name="Fragment">An id that the chapter has; nothing for its beginning.</param>
internal readonly record struct BookLink(Chapter Chapter, string? Fragment);
