namespace Generator.Stages.Bundle.Epub;

/// <summary>A file of a book that its package document lists.</summary>
/// <param name="Name">Its path below the folder of the package document.</param>
/// <param name="Properties">What reading systems must know of it (EPUB 3.3, appendix D.5); empty for nothing.</param>
/// <param name="IsRead">Whether it is one of the documents that are read one after the other.</param>
internal sealed record EpubFile(string Name, string MediaType, string Properties, bool IsRead, ReadOnlyMemory<byte> Bytes);
