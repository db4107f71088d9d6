using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>Members that set the same storage and cannot all have what is said of them.</summary>
public sealed class StorageRules
{
    [Theory]
    [InlineData("[Pick(1)] public int [|KindId|] { get; set; } [Pick(Kind.Open)] public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; }",
        "'Ticket.KindId': it sets the same storage as Kind, and both say how their values are made, of which one would be lost; remove what makes one of them, or put [NotSynthetic] on it")]
    [InlineData("[System.ComponentModel.DataAnnotations.Range(1, 2)] public int [|KindId|] { get; set; } [System.ComponentModel.DataAnnotations.AllowedValues(Kind.Open)] public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; }",
        "'Ticket.KindId': it sets the same storage as Kind, and both say how their values are made, of which one would be lost; remove what describes one of them, or put [NotSynthetic] on it")]
    [InlineData("[Pick(1)] public int KindId { get; set; } public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; } [Derive(nameof(Make))] public string [|Label|] { get; set; } = \"\"; public static string Make(Kind kind) => kind.ToString();",
        "'Ticket.Kind': Label reads it, but the row has its value from KindId, which sets the same storage; read KindId, or put a maker on Kind instead")]
    public void SYNF0022_What_would_be_lost_is_a_finding(string members, string message) =>
        Example.Finding($"public enum Kind {{ Open = 1, Closed = 2 }} [Synthetic] public class Ticket {{ {members} }}", "SYNF0022", message);
}
