using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Emission;

/// <summary>What is said of several members together, in words: <c>Correlate(Height, Weight, 0.8)</c>.</summary>
internal static class GroupDescription
{
    public static IEnumerable<string> Of(RowModel row, GroupModel group) => group switch
    {
        GroupModel.Correlated correlated => correlated.Pairs.Select(pair => Correlation(row, correlated, pair)),
        GroupModel.FixedSum sum =>
            [$"FixedSum({sum.Total ?? row.Cells[sum.TotalCell!.Value].Name}, {string.Join(", ", sum.Members.Select(member => row.Cells[member].Name))}{(sum.Decimals is { } decimals ? $", Decimals = {decimals}" : "")})"],
        GroupModel.Unique unique => [$"UniqueTogether({string.Join(", ", unique.Members.Select(member => row.Cells[member].Name))})"],
        _ => throw new InvalidOperationException($"{group.GetType().Name} has no description."),
    };

    private static string Correlation(RowModel row, GroupModel.Correlated group, CorrelatedPair pair) =>
        $"Correlate({row.Cells[pair.First].Name}, {row.Cells[pair.Second].Name}, {pair.Coefficient}"
        + (pair.Kind == "Pearson" ? "" : $", Kind = {pair.Kind}")
        + (group.Tail is { } tail ? $", Copula = {tail.Copula}, DegreesOfFreedom = {tail.DegreesOfFreedom}" : "")
        + (pair.When is { } when ? $") when {when}" : ")");
}
