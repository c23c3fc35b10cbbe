namespace Generator.Text;

/// <summary>
/// The one budget for input: how much of anything is read. It holds what the largest campaign needs (a letter of 500
/// paragraphs of 600 characters, a table of 10,000 rows, 10,000 files in a folder) and ends what would cost minutes or
/// gigabytes. Sizes of texts are UTF-16 units, so that scripts of three bytes a letter are not punished. Whoever
/// changes a number runs the tests of its edge and of the hostile files again.
/// </summary>
internal static class InputLimits
{
    /// <summary>Bytes of a file of text: that letter in a script of three bytes a letter, with its source before and after a change beside it.</summary>
    public const int TextBytes = 2 << 20;

    /// <summary>Bytes of a table: 10,000 rows of 400 bytes.</summary>
    public const int TableBytes = 4 << 20;

    /// <summary>Bytes of a file below <c>templates</c>: each becomes a part of every page.</summary>
    public const int TemplateBytes = 256 * 1024;

    /// <summary>Rows of the glossary, the line of headings not counted.</summary>
    public const int TableRows = 10_000;

    /// <summary>Units of a term: it is looked for at every word of every text.</summary>
    public const int TermUnits = 200;

    /// <summary>Rows of one term: each of them is looked at wherever the term stands.</summary>
    public const int RowsOfTerm = 10;

    /// <summary>Bytes of an image: more is not carried by the connections of the readers.</summary>
    public const int ImageBytes = 512 * 1024;

    /// <summary>Bytes of all files of text together: a few hundred long pages in thirty languages have a tenth of that.</summary>
    public const long AllTextBytes = 64L << 20;

    /// <summary>Bytes of all images together: as many as are ever kept in memory.</summary>
    public const long AllImageBytes = 256L << 20;

    /// <summary>Pixels of an image, in each direction: what a small device can decode.</summary>
    public const int ImageSide = 4096;

    /// <summary>Files below <c>content</c> and <c>templates</c>: ten folders of 10,000.</summary>
    public const int Files = 100_000;

    /// <summary>Languages: each multiplies all pages.</summary>
    public const int Languages = 100;

    /// <summary>Units of a path below the root: what every disk and archive can hold.</summary>
    public const int PathUnits = 150;

    /// <summary>Bytes of front matter: it holds a page's facts, and the seal of a letter of 500 paragraphs.</summary>
    public const int FrontMatterBytes = 64 * 1024;

    /// <summary>Bytes of a data file in YAML, for which its reader takes longest: 1,000 sources; more stand in several files.</summary>
    public const int DataBytes = 256 * 1024;

    /// <summary>Events of a YAML file, such as keys, values and ends of lists.</summary>
    public const int YamlEvents = 50_000;

    /// <summary>Levels of YAML: the reader recurses over them.</summary>
    public const int YamlDepth = 8;

    /// <summary>Units of one value in YAML: a long text is Markdown.</summary>
    public const int ScalarUnits = 20_000;

    /// <summary>Units of a line of a body, with the comments in it: its places are found by going through it.</summary>
    public const int LineUnits = 16_384;

    /// <summary>Paragraphs, lists, headings and markers of a body: ten times that letter.</summary>
    public const int Blocks = 5_000;

    /// <summary>Comments of a body: a marker and a note for each block.</summary>
    public const int Comments = 10_000;

    /// <summary>Units of a text that is parsed as Markdown: that letter half as long again.</summary>
    public const int BodyUnits = 512 * 1024;

    /// <summary>Units without a blank line between: within one block the parser takes quadratic time for brackets and emphasis.</summary>
    public const int RunUnits = 8_192;

    /// <summary>Signs <c>[</c> without a blank line between: the parser looks back over all that are open at each.</summary>
    public const int Brackets = 500;

    /// <summary>Signs <c>*</c> and <c>_</c> without a blank line between, as of 250 words in bold: the parser pairs each with all that are open.</summary>
    public const int Stars = 1_000;

    /// <summary>Signs for lists and quotations at the start of a line: the parser takes cubic time for them.</summary>
    public const int LineMarkers = 8;

    /// <summary>Columns of white space and such signs at the start of a line.</summary>
    public const int Columns = 48;

    /// <summary>Signs <c>|</c> of a line: the parser pads every row of a table to the widest.</summary>
    public const int Bars = 20;

    /// <summary>Headings of a page: as many as somebody can follow.</summary>
    public const int Headings = 200;

    /// <summary>Nodes of a page: that letter with 200 words in bold, links and citations in each paragraph.</summary>
    public const int Nodes = 100_000;

    /// <summary>Levels of lists, quotations and emphasis that are allowed.</summary>
    public const int NodeDepth = 24;

    /// <summary>Levels at which the Markdown parser itself stops, which recurses over them.</summary>
    public const int ParserDepth = 32;

    /// <summary>Nodes that one render evaluates, and iterations: a list of 5,000 sources with fifty nodes each takes a tenth.</summary>
    public const int TemplateSteps = 3_000_000;

    /// <summary>Units that one render writes, captures and includes counted.</summary>
    public const int TemplateOutput = 64 << 20;

    /// <summary>Units of one text in a template.</summary>
    public const int TemplateText = 16 << 20;

    /// <summary>Bits of one number in a template: to print it takes quadratic time.</summary>
    public const int TemplateNumberBits = 1 << 16;

    /// <summary>Calls and includes inside one another: each takes a kilobyte and more of the stack.</summary>
    public const int TemplateCalls = 100;

    /// <summary>Lists and objects inside one another when they are printed.</summary>
    public const int TemplatePrintDepth = 20;

    /// <summary>Bytes of a rendered page: where its elements stand deep in one another, its reader takes quadratic time, 45 s for 500 kB.</summary>
    public const int PageBytes = 4 << 20;

    /// <summary>Bytes of a file of a translation tool: what one language of a large site has.</summary>
    public const int ExchangeBytes = 1 << 20;

    /// <summary>Elements of XLIFF inside one another.</summary>
    public const int XmlDepth = 32;

    /// <summary>Pairs of blocks of which a changed one is looked for by its words; more are paired by their neighbours alone.</summary>
    public const long PairedBlocks = 1_000_000;

    /// <summary>The same in units of text: what all those pairs have together.</summary>
    public const long PairedUnits = 400_000_000;

    /// <summary>Pairs of words of which two texts are compared word by word; longer ones differ as a whole.</summary>
    public const int ComparedWords = 1_000_000;

    /// <summary>Pairs of blocks of which two pages are aligned, twice that letter with each; more stand beside one another in order alone.</summary>
    public const int AlignedBlocks = 4_000_000;

    /// <summary>Bytes of a file that is named on the command line, so much that what is wrong with a large one can be said.</summary>
    public const int NamedBytes = 16 << 20;

    /// <summary>Bytes of a template that a trial of one includes.</summary>
    public const int IncludeBytes = 1 << 20;

    /// <summary>Bytes of a list of digests, which is read to the end of a site of 400,000 files.</summary>
    public const int RecordBytes = 64 << 20;
}
