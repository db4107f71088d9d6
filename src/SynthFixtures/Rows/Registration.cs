using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace SynthFixtures.Rows;

/// <summary>One registered source, in the list of all of them.</summary>
/// <param name="method">The theory whose parameters it makes, or null.</param>
/// <param name="origin">The assembly that holds the source.</param>
internal abstract class Registration(string? method, string origin)
{
    public readonly string? Method = method;
    public readonly string Origin = origin;
    public Registration? Next;

    /// <summary>The type of the rows, or the class of the theory; null where its assembly is unloaded.</summary>
    public abstract Type? Type { get; }

    /// <summary>The source; created at its first use.</summary>
    public abstract SyntheticSource Source { get; }

    /// <summary>A registration; one that code of an assembly makes that can be unloaded does not keep it from that.</summary>
    public static Registration Of(Type type, string? method, string origin, Func<SyntheticSource> create) =>
        create.Method.Module.Assembly.IsCollectible || type.Assembly.IsCollectible
            ? new Passing(type, method, origin, create)
            : new Lasting(type, method, origin, create);

    private sealed class Lasting(Type type, string? method, string origin, Func<SyntheticSource> create) : Registration(method, origin)
    {
        private SyntheticSource? source;

        public override Type Type => type;

        public override SyntheticSource Source => source ?? Interlocked.CompareExchange(ref source, create(), null) ?? source;
    }

    // The list refers to it weakly; what keeps it is a table whose key is a type of the assembly that can be unloaded, and which goes with that.
    private sealed class Passing : Registration
    {
        private static readonly ConditionalWeakTable<object, Holder> Kept = [];

        private readonly WeakReference registration;

        public Passing(Type type, string? method, string origin, Func<SyntheticSource> create)
            : base(method, origin)
        {
            var lasting = new Lasting(type, method, origin, create);
            registration = new WeakReference(lasting);
            object key = create.Method.Module.Assembly.IsCollectible ? create.Method.DeclaringType ?? type : type;
            var holder = Kept.GetValue(key, static _ => new Holder());
            do
                lasting.Next = holder.First;
            while (Interlocked.CompareExchange(ref holder.First, lasting, lasting.Next) != lasting.Next);
        }

        public override Type? Type => (registration.Target as Lasting)?.Type;

        public override SyntheticSource Source =>
            (registration.Target as Lasting)?.Source ?? throw new SyntheticModelException($"The assembly {Origin}, which holds the source of these rows, is unloaded.");

        private sealed class Holder
        {
            public Registration? First;
        }
    }
}
