using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>The rules that the analyzer can report, in the order of their numbers.</summary>
internal static class AllRules
{
    public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = ImmutableArray.Create(
        TypeCannotBeConstructed.Descriptor,
        LawCannotFillMember.Descriptor,
        ConflictingMakers.Descriptor,
        MemberHasNoMaker.Descriptor,
        MemberCannotBeSet.Descriptor,
        MissingNeedsNullable.Descriptor,
        DeriveMethodUnusable.Descriptor,
        DeriveCycle.Descriptor,
        NestedCycle.Descriptor,
        AnnotationCannotBeFulfilled.Descriptor,
        FacadeNameTaken.Descriptor,
        OneOfImpossible.Descriptor,
        ConverterUnusable.Descriptor,
        ProfileMismatch.Descriptor,
        ParentCannotBeSet.Descriptor,
        AttributeSaysNothing.Descriptor,
        TypesGrow.Descriptor,
        ParameterOutsideDomain.Descriptor,
        EmptyChoice.Descriptor,
        KernelUnusable.Descriptor,
        TextCannotBeMade.Descriptor,
        MethodArgumentUnusable.Descriptor,
        UniqueImpossible.Descriptor,
        GroupNamesNoMember.Descriptor,
        CorrelationContradicts.Descriptor,
        MemberCannotBeCorrelated.Descriptor,
        CorrelationsContradict.Descriptor,
        FixedSumImpossible.Descriptor,
        MemberCannotBeShare.Descriptor,
        GroupContradicts.Descriptor,
        RowsExceedValues.Descriptor,
        CorrelationReadsItself.Descriptor,
        ConditionUnusable.Descriptor,
        DefaultNotOne.Descriptor,
        RuleUnreachable.Descriptor,
        LatentUnusable.Descriptor,
        WeightMissing.Descriptor,
        PlatformFunction.Descriptor,
        MixtureRoundsDifferently.Descriptor,
        TypeHasNoSource.Descriptor,
        TheoryRowsImpossible.Descriptor,
        TheoryParameterImpossible.Descriptor,
        RowsNotStratified.Descriptor,
        SnapshotNotAwaited.Descriptor,
        SnapshotFileShared.Descriptor,
        SnapshotInherited.Descriptor,
        SnapshotLineShared.Descriptor,
        SnapshotOfVerify.Descriptor);
}
