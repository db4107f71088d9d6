using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>What the annotations of a member come to: a maker, a reason why there is none, or nothing that the type's own values would not fulfil.</summary>
internal readonly record struct Reading(Maker? Maker, AttributeData? Culprit, string? Reason)
{
    /// <summary>The values of the type will do.</summary>
    public static Reading Nothing => default;

    public static Reading Of(Maker maker) => new(maker, null, null);

    public static Reading Refused(AttributeData culprit, string reason) => new(null, culprit, reason);
}
