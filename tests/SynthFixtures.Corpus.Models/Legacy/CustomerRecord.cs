using System;
using System.Collections;
using SynthFixtures;

namespace Mainframe.Bridge
{
    /// <summary>From before properties were in fashion.</summary>
    [Synthetic]
    public class CustomerRecord
    {
        public static readonly CustomerRecord Empty = new CustomerRecord();
        public const int MaxNameLength = 40;

        public int m_nCustomerNo;
        public string m_strName = "";
        public string m_strTelex = "";
        public DateTime m_dtLastOrder;
        public double[] m_arrTurnover = new double[12];
        public bool m_bBlocked;
        public volatile int m_nLocks;

        [NotSynthetic]
        public ArrayList m_alNotes = new ArrayList();

        [Obsolete("Use m_strTelex.")]
        public string m_strFax = "";

        [Obsolete]
        public int CustomerNo
        {
            get { return m_nCustomerNo; }
        }

        public string this[int index]
        {
            get { return (string)m_alNotes[index]!; }
            set { m_alNotes[index] = value; }
        }
    }
}
