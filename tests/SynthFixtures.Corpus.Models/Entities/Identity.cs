using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Identity.EntityFramework;

[Synthetic]
public class ApplicationUser : IdentityUser<Guid>
{
    public string DisplayName { get; set; } = "";

    public UserProfile? Profile { get; set; }

    public ICollection<UserRole> UserRoles { get; set; } = new List<UserRole>();

    public ICollection<UserClaim> Claims { get; set; } = new List<UserClaim>();
}

public abstract class IdentityUser<TKey>
    where TKey : IEquatable<TKey>
{
    public virtual TKey Id { get; set; } = default!;

    public virtual string? UserName { get; set; }

    public virtual string? NormalizedUserName { get; set; }

    [Pattern("[a-z]{5,9}@example\\.(com|org|net)")]
    public virtual string? Email { get; set; }

    public virtual bool EmailConfirmed { get; set; }

    public virtual string? PasswordHash { get; set; }

    public virtual string? SecurityStamp { get; set; }

    public virtual string? ConcurrencyStamp { get; set; } = Guid.Empty.ToString();

    public virtual DateTimeOffset? LockoutEnd { get; set; }

    [Binomial(5, 0.2)]
    public virtual int AccessFailedCount { get; set; }

    public override string ToString() => UserName ?? string.Empty;
}

[Synthetic]
public class UserProfile
{
    public Guid UserId { get; set; }

    public ApplicationUser User { get; set; } = null!;

    public DateOnly? BirthDate { get; set; }

    [Pick("en-GB", "nb-NO", "de-DE")]
    public string Locale { get; set; } = "en-GB";

    public byte[]? Avatar { get; set; }
}

[Synthetic]
public class Role
{
    public Guid Id { get; set; }

    [Pick("Reader", "Editor", "Administrator")]
    public string Name { get; set; } = "";

    public Permissions Permissions { get; set; }
}

[Flags]
public enum Permissions
{
    None = 0,
    Read = 1,
    Write = 2,
    Delete = 4,
    Grant = 8,
    All = Read | Write | Delete | Grant,
}

[Synthetic]
public class UserRole
{
    [Parent]
    public ApplicationUser User { get; set; } = null!;

    public Role Role { get; set; } = null!;

    public DateTime GrantedAt { get; set; }
}

[Synthetic]
public class UserClaim
{
    public int Id { get; set; }

    public string ClaimType { get; set; } = "";

    public string? ClaimValue { get; set; }
}
