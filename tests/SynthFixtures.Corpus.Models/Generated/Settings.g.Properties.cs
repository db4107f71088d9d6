using System.ComponentModel;
using SynthFixtures;

namespace Preferences.ViewModels;

[Synthetic]
public sealed partial class SettingsViewModel
{
    [Pick("Light", "Dark", "System")]
    public partial string Theme
    {
        get => field;
        set
        {
            field = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Theme)));
        }
    } = "System";

    [Uniform(8, 24)]
    public partial int FontSize
    {
        get;
        set
        {
            field = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(FontSize)));
        }
    }
}
