using System.Collections.Generic;
using Protobuf.Collections;
using SynthFixtures;

namespace Inventory.Grpc;

[Synthetic]
public sealed partial class GetStockResponse
{
    private readonly RepeatedField<StockLevel> levels_ = new();
    private readonly RepeatedField<string> warnings_ = new();
    private readonly Dictionary<string, string> labels_ = new();
    private string requestId_ = "";

    public string RequestId
    {
        get => requestId_;
        set => requestId_ = value ?? throw new System.ArgumentNullException(nameof(value));
    }

    public RepeatedField<StockLevel> Levels => levels_;

    [Count(1, 2)]
    public RepeatedField<string> Warnings => warnings_;

    public IDictionary<string, string> Labels => labels_;

    public int CalculateSize() => requestId_.Length + levels_.Count;
}

[Synthetic]
public sealed partial class StockLevel
{
    private string sku_ = "";

    [Pattern("[A-Z]{2}-[0-9]{6}")]
    public string Sku { get => sku_; set => sku_ = value; }

    public long Quantity { get; set; }

    public Warehouse Warehouse { get; set; } = null!;

    public StockLevelReason Reason { get; set; }
}

[Synthetic]
public sealed partial class Warehouse
{
    public const int NameFieldNumber = 1;

    public string Name { get; set; } = "";

    public double Latitude { get; set; }

    public double Longitude { get; set; }
}

public enum StockLevelReason
{
    Unspecified = 0,
    Counted = 1,
    Reserved = 2,
    Adjusted = 3,
}
