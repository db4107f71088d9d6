namespace Fhir.R4;

public class Attachment : Element
{
    public string? ContentType { get; set; }

    public string? Language { get; set; }

    public byte[]? Data { get; set; }

    public string? Url { get; set; }

    public uint? Size { get; set; }

    public byte[]? Hash { get; set; }

    public string? Title { get; set; }

    public string? Creation { get; set; }
}
