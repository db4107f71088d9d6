using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using SynthFixtures;

namespace ContosoUniversity.Models;

public abstract class Person
{
    public int ID { get; set; }

    [Required]
    [StringLength(50)]
    [Display(Name = "Last Name")]
    public string LastName { get; set; } = null!;

    [Required]
    [StringLength(50)]
    [Column("FirstName")]
    public string FirstMidName { get; set; } = null!;

    public string FullName => LastName + ", " + FirstMidName;
}

[Synthetic]
public class Student : Person
{
    [DataType(DataType.Date)]
    public DateTime EnrollmentDate { get; set; }

    public ICollection<Enrollment> Enrollments { get; set; } = null!;
}

[Synthetic]
public class Instructor : Person
{
    public DateTime HireDate { get; set; }

    public ICollection<Course> Courses { get; set; } = null!;

    public OfficeAssignment? OfficeAssignment { get; set; }
}

[Synthetic]
public class OfficeAssignment
{
    [Key]
    public int InstructorID { get; set; }

    [StringLength(50)]
    public string? Location { get; set; }

    public Instructor Instructor { get; set; } = null!;
}

public enum Grade
{
    A,
    B,
    C,
    D,
    F,
}

[Synthetic]
public class Enrollment
{
    public int EnrollmentID { get; set; }

    public int CourseID { get; set; }

    public int StudentID { get; set; }

    public Grade? Grade { get; set; }

    public Course Course { get; set; } = null!;

    [Parent]
    public Student Student { get; set; } = null!;
}

[Synthetic]
public class Course
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int CourseID { get; set; }

    [StringLength(50, MinimumLength = 3)]
    public string? Title { get; set; }

    [Range(0, 5)]
    public int Credits { get; set; }

    public Department Department { get; set; } = null!;

    public ICollection<Enrollment> Enrollments { get; set; } = new List<Enrollment>();

    public ICollection<Instructor> Instructors { get; set; } = new List<Instructor>();
}

[Synthetic]
public class Department
{
    public int DepartmentID { get; set; }

    [StringLength(50, MinimumLength = 3)]
    public string? Name { get; set; }

    [DataType(DataType.Currency)]
    [Column(TypeName = "money")]
    [Uniform(100_000.0, 900_000.0)]
    public decimal Budget { get; set; }

    public DateTime StartDate { get; set; }

    public int? InstructorID { get; set; }

    [Timestamp]
    public byte[]? RowVersion { get; set; }

    public Instructor? Administrator { get; set; }

    public ICollection<Course> Courses { get; set; } = new List<Course>();
}
