using System.Xml.Serialization;
using SynthFixtures;

namespace Erp.Soap
{
    /// <remarks>As xsd.exe writes it.</remarks>
    [System.CodeDom.Compiler.GeneratedCode("xsd", "4.8.3928.0")]
    [System.Serializable]
    [System.ComponentModel.DesignerCategory("code")]
    [XmlType(Namespace = "http://erp.example.com/orders")]
    [Synthetic]
    public partial class purchaseOrder
    {
        private string orderIdField = "";
        private System.DateTime orderDateField;
        private System.DateTime shipDateField;
        private bool shipDateFieldSpecified;
        private purchaseOrderItem[] itemField = new purchaseOrderItem[0];
        private decimal totalField;

        [XmlElement(Order = 0)]
        public string orderId
        {
            get { return this.orderIdField; }
            set { this.orderIdField = value; }
        }

        [XmlElement(DataType = "date", Order = 1)]
        public System.DateTime orderDate
        {
            get { return this.orderDateField; }
            set { this.orderDateField = value; }
        }

        [XmlElement(DataType = "date", Order = 2)]
        public System.DateTime shipDate
        {
            get { return this.shipDateField; }
            set { this.shipDateField = value; }
        }

        [XmlIgnore]
        public bool shipDateSpecified
        {
            get { return this.shipDateFieldSpecified; }
            set { this.shipDateFieldSpecified = value; }
        }

        [XmlElement("item", Order = 3)]
        public purchaseOrderItem[] item
        {
            get { return this.itemField; }
            set { this.itemField = value; }
        }

        [XmlAttribute]
        public decimal total
        {
            get { return this.totalField; }
            set { this.totalField = value; }
        }
    }

    /// <remarks>As xsd.exe writes it.</remarks>
    [System.Serializable]
    [XmlType(AnonymousType = true, Namespace = "http://erp.example.com/orders")]
    [Synthetic]
    public partial class purchaseOrderItem
    {
        private string skuField = "";
        private uint quantityField;
        private object[] itemsField = new object[0];

        public string sku
        {
            get { return this.skuField; }
            set { this.skuField = value; }
        }

        public uint quantity
        {
            get { return this.quantityField; }
            set { this.quantityField = value; }
        }

        [XmlElement("gift", typeof(bool))]
        [XmlElement("note", typeof(string))]
        [NotSynthetic]
        public object[] Items
        {
            get { return this.itemsField; }
            set { this.itemsField = value; }
        }
    }
}
