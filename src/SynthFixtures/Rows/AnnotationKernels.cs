using SynthFixtures.Distributions;
using SynthFixtures.Rows;

// What members get that carry validation attributes and no maker of ours.
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.RangeAttribute", typeof(DiscreteUniform))]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.RangeAttribute", typeof(Uniform))]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.RangeAttribute", typeof(TimeRange))]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.RangeAttribute", typeof(DateRange))]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.RangeAttribute", typeof(DurationRange))]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.DeniedValuesAttribute", typeof(IntegersExcept))]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.AllowedValuesAttribute", typeof(Choice<>))]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.LengthAttribute", typeof(RandomText))]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.LengthAttribute", typeof(RandomBytes))]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.RegularExpressionAttribute", typeof(Pattern))]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.EmailAddressAttribute", typeof(EmailText), ShortestText = 13)]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.UrlAttribute", typeof(UrlText), ShortestText = 19)]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.UrlAttribute", typeof(ExampleUri))]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.PhoneAttribute", typeof(PhoneText), ShortestText = 1)]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.CreditCardAttribute", typeof(CardNumberText), ShortestText = 16, LongestText = 16)]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.Base64StringAttribute", typeof(Base64Text), ShortestText = 4, LengthStep = 4)]
[assembly: AnnotationKernel("System.ComponentModel.DataAnnotations.FileExtensionsAttribute", typeof(FileNameText))]
