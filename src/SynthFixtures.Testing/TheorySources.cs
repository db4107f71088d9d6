using System;
using System.Linq;
using SynthFixtures.Rows;

namespace SynthFixtures.Testing;

/// <summary>Finds the source of those parameters of a theory that are no models.</summary>
internal static class TheorySources
{
    public static void Require(Type declaringClass, string method, TheoryParameter[] own, string subject)
    {
        if (Sources.OfTheory(declaringClass, method) is not { } source)
            throw new SyntheticModelException(
                $"{subject} has no source for its parameter{(own.Length > 1 ? "s" : "")} "
                + string.Join(", ", own.Select(parameter => $"'{CSharpName.Of(parameter.Type)} {parameter.Name}'"))
                + ". Either the generator did not run (the project that declares the theory needs the package SynthFixtures, which carries it), "
                + "or the type is a model without a source: put [Synthetic] on it and, where it is declared in another project, "
                + "[assembly: SynthesizeAssembly(typeof(...))] in this one.");

        var tuple = TupleOf(source.GetType());
        if (tuple is not null && TupleLength(tuple) != own.Length)
            throw new SyntheticModelException(
                $"{subject} has {own.Length} parameters that are no models, and its source makes {TupleLength(tuple)}. "
                + "Overloaded theories share one source: give each a name of its own; otherwise rebuild the test project.");
    }

    private static Type? TupleOf(Type source)
    {
        for (var type = source; type is not null; type = type.BaseType)
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(SyntheticSource<>))
                return type.GetGenericArguments()[0];
        return null;
    }

    private static int TupleLength(Type tuple)
    {
        var arguments = tuple.GetGenericArguments();
        return arguments.Length < 8 ? arguments.Length : 7 + TupleLength(arguments[7]);
    }
}
