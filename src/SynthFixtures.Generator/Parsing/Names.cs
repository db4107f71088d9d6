namespace SynthFixtures.Generator.Parsing;

/// <summary>The metadata names by which the generator knows the library. No maker's name is among them but those that are no kernels.</summary>
internal static class Names
{
    public const string Synthetic = "SynthFixtures.SyntheticAttribute";
    public const string SyntheticData = "SynthFixtures.SyntheticDataAttribute";
    public const string InlineSyntheticData = "SynthFixtures.InlineSyntheticDataAttribute";
    public const string SyntheticTheory = "SynthFixtures.SyntheticTheoryAttribute";
    public const string SyntheticDefaults = "SynthFixtures.SyntheticDefaultsAttribute";
    public const string PinnedRow = "SynthFixtures.PinnedRowAttribute";
    public const string SynthesizeAssembly = "SynthFixtures.SynthesizeAssemblyAttribute";
    public const string EntryPoint = "SynthFixtures.Synthetic";
    public const string Snapshot = "SynthFixtures.SyntheticSnapshot";
    public const string Verification = "SynthFixtures.SnapshotVerification";

    public const string Maker = "SynthFixtures.MakerAttribute";
    public const string Distribution = "SynthFixtures.DistributionAttribute";
    public const string Kernel = "SynthFixtures.KernelAttribute";
    public const string ParameterDomain = "SynthFixtures.ParameterDomainAttribute";

    public const string Constant = "SynthFixtures.ConstantAttribute";
    public const string Derive = "SynthFixtures.DeriveAttribute";
    public const string OneOf = "SynthFixtures.OneOfAttribute";
    public const string ConvertWith = "SynthFixtures.ConvertWithAttribute";
    public const string Count = "SynthFixtures.CountAttribute";
    public const string MaxDepth = "SynthFixtures.MaxDepthAttribute";
    public const string Unique = "SynthFixtures.UniqueAttribute";
    public const string Latent = "SynthFixtures.LatentAttribute";
    public const string Parent = "SynthFixtures.ParentAttribute";
    public const string SyntheticConstructor = "SynthFixtures.SyntheticConstructorAttribute";
    public const string SyntheticProfile = "SynthFixtures.SyntheticProfileAttribute";
    public const string Correlate = "SynthFixtures.CorrelateAttribute";
    public const string FixedSum = "SynthFixtures.FixedSumAttribute";
    public const string Share = "SynthFixtures.ShareAttribute";
    public const string UniqueTogether = "SynthFixtures.UniqueTogetherAttribute";
    public const string MissingTogether = "SynthFixtures.MissingTogetherAttribute";
    public const string Missing = "SynthFixtures.MissingAttribute";
    public const string NotSynthetic = "SynthFixtures.NotSyntheticAttribute";
    public const string StreamName = "SynthFixtures.StreamNameAttribute";

    public const string Kernels = "SynthFixtures.Distributions";
    public const string Rows = "SynthFixtures.Rows";
    public const string Streams = "SynthFixtures.Streams";
    public const string Dependence = "SynthFixtures.Dependence";
    public const string DefaultKernel = "SynthFixtures.Rows.DefaultKernelAttribute";
    public const string AnnotationKernel = "SynthFixtures.Rows.AnnotationKernelAttribute";
    public const string SourceOf = "SynthFixtures.Rows.SourceOfAttribute";
    public const string FacadeOf = "SynthFixtures.Rows.FacadeOfAttribute";
    public const string Quantile = "SynthFixtures.Distributions.IQuantile`1";
    public const string WideQuantile = "SynthFixtures.Distributions.IWideQuantile`1";
    public const string ColumnQuantile = "SynthFixtures.Distributions.IColumnQuantile";
    public const string RowValue = "SynthFixtures.Distributions.IRowValue`1";
    public const string Column = "SynthFixtures.Distributions.IColumn`1";
    public const string DistributionKernel = "SynthFixtures.Distributions.IDistribution";
    public const string IntegerValued = "SynthFixtures.Distributions.IIntegerValued";

    public const string Indexed = "SynthFixtures.Distributions.IIndexed`1";
    public const string Ordered = "SynthFixtures.Distributions.IOrdered";
    public const string Prepared = "SynthFixtures.Distributions.IPrepared";
    public const string Equiprobable = "SynthFixtures.Distributions.IEquiprobable";

    public const string Mixture = "SynthFixtures.Distributions.Mixture";

    public const string Truncated = "Truncated";
    public const string TruncatedToIntegers = "TruncatedToIntegers";
    public const string Stepped = "Stepped";
    public const string Affine = "Affine";

    public const string GeneratedNamespace = "SynthFixtures.Generated";
}
