using System;

namespace SynthFixtures.Numerics;

/// <summary>What a symmetric matrix with ones on its diagonal needs to be a correlation matrix, row by row in one array.</summary>
/// <remarks>The generator holds this file too, so that compiler and library say the same of a matrix.</remarks>
internal static class CorrelationMatrix
{
    private const int MostSweeps = 60;
    private const int MostProjections = 2000;
    private const double Negligible = 1e-12;

    /// <summary>The smallest eigenvalue: negative where no random vector has these correlations.</summary>
    public static double SmallestEigenvalue(double[] matrix, int size)
    {
        var values = Diagonalize(matrix, size, out _);
        var least = values[0];
        foreach (var value in values)
            least = Math.Min(least, value);
        return least;
    }

    /// <summary>The nearest correlation matrix in the sense of the sum of squared differences, singular where the given one is none.</summary>
    /// <remarks>Higham, "Computing the nearest correlation matrix - a problem from finance", IMA J. Numer. Anal. 22, 2002: alternating projections with Dykstra's correction.</remarks>
    public static double[] Nearest(double[] matrix, int size)
    {
        var nearest = (double[])matrix.Clone();
        var correction = new double[nearest.Length];
        for (var i = 0; i < MostProjections; i++)
        {
            for (var e = 0; e < nearest.Length; e++)
                nearest[e] -= correction[e];
            var semidefinite = WithoutNegative(nearest, size);
            var change = 0.0;
            for (var e = 0; e < nearest.Length; e++)
            {
                correction[e] = semidefinite[e] - nearest[e];
                var next = e % (size + 1) == 0 ? 1 : semidefinite[e];
                change = Math.Max(change, Math.Abs(next - semidefinite[e]));
                nearest[e] = next;
            }
            if (change < Negligible)
                break;
        }
        return nearest;
    }

    /// <summary>The nearest correlation matrix that is definite when it is printed with a number of decimal places.</summary>
    public static double[] NearestPrintable(double[] matrix, int size, int decimals)
    {
        var nearest = Nearest(matrix, size);
        var scale = 1.0;
        for (var i = 0; i < decimals; i++)
            scale *= 10;
        for (var shrink = 0.0; ; shrink = (2 * shrink) + (1 / scale))
        {
            var printed = new double[nearest.Length];
            for (var e = 0; e < printed.Length; e++)
                printed[e] = e % (size + 1) == 0 ? 1 : Math.Floor((nearest[e] * (1 - shrink) * scale) + 0.5) / scale;
            if (SmallestEigenvalue(printed, size) > 0)
                return printed;
        }
    }

    /// <summary>The lower triangular L with L L' the matrix, or null where it has a negative eigenvalue; a pivot of 0 gives a column of zeros.</summary>
    public static double[]? Cholesky(double[] matrix, int size)
    {
        var factor = new double[matrix.Length];
        for (var column = 0; column < size; column++)
        {
            var pivot = Rest(column, column);
            if (pivot < -Negligible)
                return null;
            var root = pivot > Negligible ? Math.Sqrt(pivot) : 0;
            factor[(column * size) + column] = root;
            for (var row = column + 1; row < size; row++)
            {
                var rest = Rest(row, column);
                if (root == 0 && Math.Abs(rest) > Math.Sqrt(Negligible))
                    return null;
                factor[(row * size) + column] = root == 0 ? 0 : rest / root;
            }
        }
        return factor;

        double Rest(int row, int column)
        {
            var rest = matrix[(row * size) + column];
            for (var k = 0; k < column; k++)
                rest -= factor[(row * size) + k] * factor[(column * size) + k];
            return rest;
        }
    }

    private static double[] WithoutNegative(double[] matrix, int size)
    {
        var values = Diagonalize(matrix, size, out var vectors);
        var result = new double[matrix.Length];
        for (var k = 0; k < size; k++)
        {
            if (!(values[k] > 0))
                continue;
            for (var row = 0; row < size; row++)
            {
                for (var column = 0; column < size; column++)
                    result[(row * size) + column] += values[k] * vectors[(row * size) + k] * vectors[(column * size) + k];
            }
        }
        return result;
    }

    // Jacobi's method: rotations, each of which makes one pair of elements zero. Eigenvectors are columns.
    private static double[] Diagonalize(double[] matrix, int size, out double[] vectors)
    {
        var a = (double[])matrix.Clone();
        vectors = new double[a.Length];
        for (var i = 0; i < size; i++)
            vectors[i * (size + 1)] = 1;
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var off = 0.0;
            for (var p = 0; p < size; p++)
            {
                for (var q = p + 1; q < size; q++)
                {
                    off = Math.Max(off, Math.Abs(a[(p * size) + q]));
                    Rotate(a, vectors, size, p, q);
                }
            }
            if (off < 1e-15)
                break;
        }
        var values = new double[size];
        for (var i = 0; i < size; i++)
            values[i] = a[i * (size + 1)];
        return values;
    }

    private static void Rotate(double[] a, double[] vectors, int size, int p, int q)
    {
        var pq = a[(p * size) + q];
        if (pq == 0)
            return;
        var theta = (a[q * (size + 1)] - a[p * (size + 1)]) / (2 * pq);
        var t = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var c = 1 / Math.Sqrt((t * t) + 1);
        var s = t * c;
        for (var k = 0; k < size; k++)
            Turn(ref a[(k * size) + p], ref a[(k * size) + q], c, s);
        for (var k = 0; k < size; k++)
        {
            Turn(ref a[(p * size) + k], ref a[(q * size) + k], c, s);
            Turn(ref vectors[(k * size) + p], ref vectors[(k * size) + q], c, s);
        }
    }

    private static void Turn(ref double x, ref double y, double c, double s) => (x, y) = ((c * x) - (s * y), (s * x) + (c * y));
}
