using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Personnel.Entities;

[Synthetic]
public class Employee
{
    public Employee()
    {
        DirectReports = new HashSet<Employee>();
        Skills = new HashSet<EmployeeSkill>();
    }

    [Sequence]
    public int EmployeeId { get; set; }

    public string FirstName { get; set; } = "";

    public string LastName { get; set; } = "";

    [LogNormal(10.8, 0.3, Min = 20_000)]
    public decimal Salary { get; set; }

    [Normal(41, 11, Min = 18, Max = 67)]
    public int Age { get; set; }

    public int? ManagerId { get; set; }

    [MaxDepth(2)]
    public virtual Employee? Manager { get; set; }

    [MaxDepth(2), Count(0, 3)]
    public virtual ICollection<Employee> DirectReports { get; private set; }

    [Count(1, 3)]
    public virtual ICollection<EmployeeSkill> Skills { get; }

    public virtual Team Team { get; set; } = null!;
}

[Synthetic]
public class Team
{
    public int TeamId { get; set; }

    public string Name { get; set; } = "";

    public Employee? Lead { get; set; }

    [Count(1, 2)]
    public List<Employee> Members { get; set; } = [];
}

[Synthetic]
public class EmployeeSkill
{
    public string Skill { get; set; } = "";

    [Uniform(1, 10)]
    public byte Level { get; set; }

    [Missing(0.4)]
    public DateOnly? CertifiedOn { get; set; }
}
