using System.Runtime.InteropServices;
using SynthFixtures;

namespace Devices.Interop;

[StructLayout(LayoutKind.Sequential, Pack = 1)]
[Synthetic]
public struct DEVICE_INFO
{
    public uint cbSize;
    public ushort wVendor;
    public ushort wProduct;
    public nint hHandle;
    [MarshalAs(UnmanagedType.Bool)]
    public bool fConnected;
    public RECT rcArea;
}

[StructLayout(LayoutKind.Sequential)]
[Synthetic]
public struct RECT
{
    public int left;
    public int top;
    public int right;
    public int bottom;

    public readonly int Width => right - left;
}

[Synthetic]
public record struct SYSTEM_TIME(short Year, short Month)
{
    public short Day { get; set; } = 1;
}
