using System.ComponentModel;

namespace Preferences.ViewModels;

public sealed partial class SettingsViewModel : INotifyPropertyChanged
{
    public event PropertyChangedEventHandler? PropertyChanged;

    public partial string Theme { get; set; }

    public partial int FontSize { get; set; }

    public string Summary => $"{Theme}, {FontSize}";
}
