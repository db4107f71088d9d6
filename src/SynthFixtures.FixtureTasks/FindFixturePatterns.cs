using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Build.Framework;

namespace SynthFixtures.FixtureTasks;

/// <summary>
/// Finds items whose <c>Include</c> is a pattern of files: where no file is like it, MSBuild leaves out the item, and nothing tells of it any more.
/// </summary>
public sealed class FindFixturePatterns : FixtureTask
{
    private const string Declaration = "SYNF0406";
    private const string ItemName = "SyntheticFixture";
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The project file and what it imports of the same folder tree; those that are not there are passed over.</summary>
    public ITaskItem[] Projects { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        foreach (var project in Projects.Select(item => item.GetMetadata("FullPath")).Distinct().Where(File.Exists))
            foreach (var include in Includes(project))
                foreach (var pattern in include.Value.Split(';').Select(part => part.Trim()).Where(IsPattern))
                    Error(
                        Declaration, project, ((IXmlLineInfo)include).LineNumber,
                        $"SyntheticFixture '{pattern}': Include names a type, and this is a pattern of files, which leaves no item where no file is like it; "
                            + "write one item for each file, Include=\"Shop.Customer\" OutputFile=\"Fixtures/customers.csv\"");
        return !HasErrors;
    }

    private static IEnumerable<XAttribute> Includes(string project) =>
        from element in XDocument.Load(project, LoadOptions.SetLineInfo).Descendants()
        where element.Name.LocalName == ItemName
        let include = element.Attribute("Include")
        where include is not null
        select include;

    // Other items are evaluated already.
    private static bool IsPattern(string part) => part.IndexOfAny(Wildcards) >= 0 && !part.StartsWith("@(", StringComparison.Ordinal);
}
