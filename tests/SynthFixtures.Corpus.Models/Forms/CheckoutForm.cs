using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using SynthFixtures;

namespace Web.ViewModels.Checkout;

[Synthetic]
public sealed record CheckoutForm
{
    [Required]
    public required AddressForm Delivery { get; init; }

    public AddressForm? Billing { get; init; }

    [Length(1, 5)]
    public required List<BasketLine> Lines { get; init; }

    [AllowedValues("standard", "express", "pickup")]
    public required string Method { get; init; }

    [DeniedValues(0, 13)]
    [Range(0, 20)]
    public int Floor { get; init; }

    [MaxLength(3)]
    public string[] Coupons { get; init; } = [];
}

[Synthetic]
public sealed record AddressForm(
    [Required, StringLength(80)] string Street,
    [Required, RegularExpression(@"\d{4}")] string PostCode,
    [Required, StringLength(40, MinimumLength = 2)] string City)
{
    [MaxLength(80)]
    public string? Extra { get; init; }
}

[Synthetic]
public sealed record BasketLine([Range(1, 99)] int Quantity, [StringLength(12, MinimumLength = 8)] string Article, [Range(0.01, 9_999.99)] decimal Price);
