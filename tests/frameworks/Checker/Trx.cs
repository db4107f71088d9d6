using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace SynthFixtures.Frameworks;

/// <summary>Reads reports.</summary>
internal static class Trx
{
    public static List<Result> Read(string file)
    {
        if (!File.Exists(file))
            return [];
        XNamespace trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
        return
        [
            .. from result in XDocument.Load(file).Descendants(trx + "UnitTestResult")
               let error = result.Descendants(trx + "ErrorInfo").FirstOrDefault()
               select new Result(
                   Names.Short((string)result.Attribute("testName")!),
                   (string)result.Attribute("testId")!,
                   (string)result.Attribute("outcome")!,
                   ((string?)error?.Element(trx + "Message") ?? "").ReplaceLineEndings("\n"),
                   (string?)error?.Element(trx + "StackTrace") ?? ""),
        ];
    }
}

/// <summary>A test in a report.</summary>
internal sealed record Result(string Name, string Id, string Outcome, string Message, string Stack);

/// <summary>Names as a report or a list writes them.</summary>
internal static class Names
{
    /// <summary>Without namespace and class, which some frameworks write.</summary>
    public static string Short(string name) => System.Text.RegularExpressions.Regex.Replace(name, @"^Contract\.\w+\.", "");
}
