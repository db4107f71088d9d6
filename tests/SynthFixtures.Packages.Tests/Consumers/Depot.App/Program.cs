System.Console.WriteLine(System.IO.File.ReadAllLines(System.IO.Path.Combine(System.AppContext.BaseDirectory, "Fixtures", "crates.csv")).Length);
