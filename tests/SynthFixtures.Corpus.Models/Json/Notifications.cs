using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Notifications.Json;

public interface INotification
{
    Guid Id { get; }

    string Describe() => $"{GetType().Name} {Id}";
}

[Synthetic]
public record EmailNotification(Guid Id, string To, string Subject) : INotification;

[Synthetic]
public record SmsNotification(Guid Id, [Pattern("\\+47[0-9]{8}")] string Number, string Text) : INotification;

[Synthetic]
public record PushNotification(Guid Id, string DeviceToken, Dictionary<string, string>? Data) : INotification
{
    public int Badge { get; set; }
}

[Synthetic]
public class Outbox
{
    [OneOf(typeof(EmailNotification), typeof(SmsNotification), typeof(PushNotification), Weights = new[] { 5.0, 2.0, 3.0 })]
    [Count(1, 5)]
    public Queue<INotification> Pending { get; set; } = new();

    [OneOf(typeof(EmailNotification), typeof(SmsNotification))]
    [Missing(0.5)]
    public INotification? LastFailed { get; set; }

    [OneOf(typeof(PushNotification))]
    public INotification Newest { get; set; } = null!;
}
