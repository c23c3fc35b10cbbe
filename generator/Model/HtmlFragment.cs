using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Model;

/// <summary>A piece of finished HTML together with the lines that wrote it, so that a check of the page can blame the right one.</summary>
/// <param name="Marks">In order of their offsets; each holds until the next.</param>
internal sealed record HtmlFragment(string Text, ImmutableArray<HtmlMark> Marks);

/// <summary>From here on, the fragment was written by that line.</summary>
/// <param name="Offset">Offset in the fragment in UTF-16 units.</param>
internal readonly record struct HtmlMark(int Offset, Location Location);
