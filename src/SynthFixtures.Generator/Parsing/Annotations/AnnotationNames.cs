namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>The annotations of the base library that speak of values, by metadata name: the generator references none of them.</summary>
internal static class AnnotationNames
{
    public const string Validation = "System.ComponentModel.DataAnnotations.ValidationAttribute";

    public const string AllowedValues = "System.ComponentModel.DataAnnotations.AllowedValuesAttribute";
    public const string Compare = "System.ComponentModel.DataAnnotations.CompareAttribute";
    public const string DataType = "System.ComponentModel.DataAnnotations.DataTypeAttribute";
    public const string DeniedValues = "System.ComponentModel.DataAnnotations.DeniedValuesAttribute";
    public const string EnumDataType = "System.ComponentModel.DataAnnotations.EnumDataTypeAttribute";
    public const string Length = "System.ComponentModel.DataAnnotations.LengthAttribute";
    public const string MaxLength = "System.ComponentModel.DataAnnotations.MaxLengthAttribute";
    public const string MinLength = "System.ComponentModel.DataAnnotations.MinLengthAttribute";
    public const string Range = "System.ComponentModel.DataAnnotations.RangeAttribute";
    public const string RegularExpression = "System.ComponentModel.DataAnnotations.RegularExpressionAttribute";
    public const string Required = "System.ComponentModel.DataAnnotations.RequiredAttribute";
    public const string StringLength = "System.ComponentModel.DataAnnotations.StringLengthAttribute";
}
