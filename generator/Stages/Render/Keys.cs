using System.Diagnostics;

namespace Generator.Stages.Render;

/// <summary>The words that content files use for kinds, as templates see them and strings are named after them.</summary>
internal static class Keys
{
    public static string Of(Kind kind) => kind switch
    {
        Kind.Page => "page",
        Kind.Letter => "letter",
        Kind.Event => "event",
        Kind.Report => "report",
        _ => throw new UnreachableException(),
    };

    public static string Of(ActorKind kind) => kind switch
    {
        ActorKind.CivilSociety => "civil-society",
        ActorKind.UnBody => "un-body",
        ActorKind.UnExperts => "un-experts",
        ActorKind.State => "state",
        _ => throw new UnreachableException(),
    };

    public static string Of(EventScope scope) => scope switch
    {
        EventScope.Reports => "reports",
        EventScope.Context => "context",
        EventScope.Aftermath => "aftermath",
        _ => throw new UnreachableException(),
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Letter => "letter",
        SourceKind.Statement => "statement",
        SourceKind.UnDocument => "un-document",
        SourceKind.Government => "government",
        SourceKind.Organisation => "organisation",
        SourceKind.Press => "press",
        SourceKind.Reference => "reference",
        _ => throw new UnreachableException(),
    };
}
