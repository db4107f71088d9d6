using System;
using System.IO;
using System.Linq;
using SynthFixtures.Frameworks;

var failed = false;
foreach (var name in args)
{
    var framework = Framework.All.FirstOrDefault(framework => framework.Name == name)
        ?? throw new ArgumentException($"Framework.All does not know '{name}'.");
    failed |= !new Contract(framework, Directory.GetCurrentDirectory()).Holds();
}

return failed ? 1 : 0;
