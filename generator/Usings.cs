// The namespaces that most files name, once. What a folder may use of them is decided by its rank (LayeringTests), not by a using line.

global using System.Buffers;
global using System.Buffers.Binary;
global using System.Collections.Frozen;
global using System.Collections.Immutable;
global using System.Diagnostics;
global using System.Globalization;
global using System.Security.Cryptography;
global using System.Text;
global using System.Text.RegularExpressions;
global using Generator.Diagnostics;
global using Generator.Files;
global using Generator.Html;
global using Generator.Languages;
global using Generator.Markdown;
global using Generator.Model;
global using Generator.Stages.Bundle.Books;
global using Generator.Templating;
global using Generator.Text;
global using Generator.Translations.Format;
global using Generator.Translations.Reconcile;
global using Generator.Yaml;
