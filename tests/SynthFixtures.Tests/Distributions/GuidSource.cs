using System;
using SynthFixtures.Distributions;
using SynthFixtures.Rows;
using SynthFixtures.Streams;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Rows that are random identifiers, from one stream.</summary>
internal sealed class GuidSource() : SyntheticSource<Guid>(columns: 2)
{
    public const ulong Stream = 0x0123_4567_89AB_CDEF;

    protected override void Fill(ref RowBlock block, Span<Guid> rows) => default(RandomGuid).Fill(ref block, Stream, rows);
}
