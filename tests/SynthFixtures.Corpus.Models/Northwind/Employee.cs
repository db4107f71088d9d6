using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Northwind;

[Synthetic]
public class Employee
{
    [Sequence]
    public int EmployeeID { get; set; }

    public string LastName { get; set; } = null!;

    public string FirstName { get; set; } = null!;

    [Pick("Sales Representative", "Sales Manager", "Inside Sales Coordinator")]
    public string? Title { get; set; }

    [Pick("Ms.", "Mr.", "Dr.", "Mrs.")]
    public string? TitleOfCourtesy { get; set; }

    [DateRange("1937-01-01", "1966-12-31")]
    public DateTime? BirthDate { get; set; }

    [DateRange("1992-04-01", "1994-11-15")]
    public DateTime? HireDate { get; set; }

    public string? Address { get; set; }

    public string? City { get; set; }

    public string? Region { get; set; }

    public string? PostalCode { get; set; }

    public string? Country { get; set; }

    public string? HomePhone { get; set; }

    public string? Extension { get; set; }

    public byte[]? Photo { get; set; }

    public string? Notes { get; set; }

    public int? ReportsTo { get; set; }

    public string? PhotoPath { get; set; }

    public virtual ICollection<Employee> InverseReportsToNavigation { get; set; } = new List<Employee>();

    public virtual ICollection<Order> Orders { get; set; } = new List<Order>();

    public virtual Employee? ReportsToNavigation { get; set; }

    public virtual ICollection<EmployeeTerritory> EmployeeTerritories { get; set; } = new List<EmployeeTerritory>();
}
