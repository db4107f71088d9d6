using System;

namespace CustomDistribution;

/// <summary>What the sender gets back for a late parcel.</summary>
public static class Compensation
{
    public const double PromisedHours = 48;

    /// <summary>A tenth of the postage for each started day of delay, at most half of it, in whole cents.</summary>
    public static decimal Of(Parcel parcel)
    {
        var days = (int)Math.Ceiling(Math.Max(0, parcel.Hours - PromisedHours) / 24);
        return decimal.Round(parcel.Postage * Math.Min(days, 5) / 10, 2, MidpointRounding.ToZero);
    }
}
