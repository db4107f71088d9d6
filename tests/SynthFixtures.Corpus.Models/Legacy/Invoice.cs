using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using SynthFixtures;

namespace Invoicing.V1;

[Synthetic]
[Obsolete("Use Invoicing.V2.")]
public class Invoice
{
    private string number = "";
    private Collection<InvoiceRow>? rows;

    public string Number
    {
        get { return number; }
        set { number = value; }
    }

    [Obsolete("Never worked.")]
    public string Barcode { get; set; } = "";

    public Collection<InvoiceRow> Rows
    {
        get { return rows ??= new Collection<InvoiceRow>(); }
    }

    [NotSynthetic]
    public NameValueCollection Extra { get; } = new NameValueCollection();

    public SortedList<DateTime, decimal> Payments { get; set; } = new SortedList<DateTime, decimal>();

    public ObservableCollection<string> Remarks { get; set; } = new ObservableCollection<string>();

    public LinkedList<int> History { get; set; } = new LinkedList<int>();

    protected internal string Checksum { get; set; } = "";

    protected string Secret { get; set; } = "";

    private int Revision { get; set; }

    public void Touch() => Revision++;
}

[Synthetic]
public class InvoiceRow
{
    public string Text = "";
    public float Amount;
    public readonly Guid Key;

    public InvoiceRow(Guid key)
    {
        Key = key;
    }
}
