#nullable disable

using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Purchasing
{
    [Synthetic]
    public class PurchaseOrder
    {
        public PurchaseOrder()
        {
            Lines = new List<PurchaseOrderLine>();
        }

        public int Id { get; set; }

        public string Number { get; set; }

        public Vendor Vendor { get; set; }

        public IList<PurchaseOrderLine> Lines { get; set; }

        public Nullable<DateTime> ApprovedOn { get; set; }

        [Missing(0.3)]
        public string Comment { get; set; }

        public string[] Attachments { get; set; }
    }

    [Synthetic]
    public class PurchaseOrderLine
    {
        public string Article { get; set; }

        public decimal Quantity { get; set; }

        [Parent]
        public PurchaseOrder Order { get; set; }
    }

    [Synthetic]
    public class Vendor
    {
        public string Name { get; set; }

        public Dictionary<string, string> ExternalIds { get; set; }
    }
}
