module Use

open SynthFixtures

let count = Synthetic.Rows<System.Object>(3, 1L).Length
