using System;
using System.Runtime;
using System.Runtime.InteropServices;
using SynthFixtures.Distributions;

// Prints for each law how many methods this process compiled for its first draw, if the package holds compiled code for it.
var before = 0L;
var sum = 0.0;
Console.WriteLine(RuntimeInformation.RuntimeIdentifier);
Report("nothing");

sum += new Normal(0, 1).Quantile(0.3);
Report("Normal");
sum += new LogNormal(0, 1).Quantile(0.3);
Report("LogNormal");
sum += new Exponential(1).Quantile(0.3);
Report("Exponential");
sum += new Gamma(2, 1).Quantile(0.3);
Report("Gamma");
sum += new Beta(2, 3).Quantile(0.3);
Report("Beta");
sum += new Weibull(1.5, 1).Quantile(0.3);
Report("Weibull");
sum += new Pareto(3, 1).Quantile(0.3);
Report("Pareto");
sum += new StudentT(0, 1, 4).Quantile(0.3);
Report("StudentT");
sum += new Logistic(0, 1).Quantile(0.3);
Report("Logistic");
sum += new Gumbel(0, 1).Quantile(0.3);
Report("Gumbel");
sum += new GeneralizedExtremeValue(0, 1, 0.125).Quantile(0.3);
Report("GeneralizedExtremeValue");
sum += new InverseGaussian(2, 5).Quantile(0.3);
Report("InverseGaussian");
sum += new VonMises(0, 4).Quantile(0.3);
Report("VonMises");
sum += new Kumaraswamy(2, 3).Quantile(0.3);
Report("Kumaraswamy");
sum += new Gompertz(1, 1).Quantile(0.3);
Report("Gompertz");
sum += new Histogram([0, 1, 2], [1, 2]).Quantile(0.3);
Report("Histogram");
sum += new Poisson(3).Quantile(0.3);
Report("Poisson");
sum += new Binomial(100, 0.3).Quantile(0.3);
Report("Binomial");
sum += new NegativeBinomial(2.5, 0.25).Quantile(0.3);
Report("NegativeBinomial");
sum += new Skellam(2, 3).Quantile(0.3);
Report("Skellam");
sum += new Truncated<Normal>(new Normal(0, 1), -1, 2).Quantile(0.3);
Report("Truncated normal");
return double.IsFinite(sum) ? 0 : 1;

void Report(string law)
{
    var count = JitInfo.GetCompiledMethodCount(currentThread: true);
    Console.WriteLine(law + ": " + (count - before).ToString(System.Globalization.CultureInfo.InvariantCulture));
    before = JitInfo.GetCompiledMethodCount(currentThread: true);
}
