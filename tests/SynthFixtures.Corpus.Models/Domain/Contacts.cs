using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Crm.Domain;

public sealed record EmailAddress
{
    public EmailAddress([Pattern("[a-z]{3,8}@example\\.com")] string value)
    {
        if (!value.Contains('@', StringComparison.Ordinal))
            throw new ArgumentException("No address.", nameof(value));
        Value = value;
    }

    public string Value { get; }

    public static implicit operator string(EmailAddress address) => address.Value;
}

public readonly struct PhoneNumber : IEquatable<PhoneNumber>
{
    private readonly long digits;

    private PhoneNumber(long digits) => this.digits = digits;

    public static PhoneNumber From(long digits) => new(digits);

    public bool Equals(PhoneNumber other) => digits == other.digits;

    public override bool Equals(object? obj) => obj is PhoneNumber other && Equals(other);

    public override int GetHashCode() => digits.GetHashCode();

    public override string ToString() => $"+{digits}";
}

public readonly record struct ContactId(int Value)
{
    public static ContactId New() => new(0);
}

[Synthetic]
public class Contact
{
    protected Contact()
    {
        Name = "";
    }

    public Contact(ContactId id, string name, EmailAddress email)
        : this()
    {
        Id = id;
        Name = name;
        Email = email;
    }

    public ContactId Id { get; private set; }

    public string Name { get; private set; }

    public EmailAddress? Email { get; private set; }

    [Uniform(10_000_000, 99_999_999)]
    public PhoneNumber Phone { get; private set; }

    [Uniform(10_000_000, 99_999_999), Missing(0.5)]
    public PhoneNumber? Mobile { get; set; }

    public HashSet<ContactId> Knows { get; set; } = [];
}
