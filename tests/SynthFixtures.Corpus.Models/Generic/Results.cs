using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Functional.Results;

[Synthetic]
public readonly record struct Result<TValue, TError>
    where TError : Error
{
    private readonly TValue? value;

    private Result(TValue? value, TError? error) => (this.value, Failure) = (value, error);

    public TError? Failure { get; }

    public bool IsSuccess => Failure is null;

    public TValue? ValueOrDefault => value;

    [SyntheticConstructor]
    public static Result<TValue, TError> Create(TValue value, TError? error) => new(value, error);
}

[Synthetic]
public record Error([Pattern("E[0-9]{4}")] string Code, string Message);

[Synthetic]
public sealed record ValidationError(string Code, string Message, IReadOnlyDictionary<string, string[]> Fields) : Error(Code, Message);

[Synthetic]
public sealed class Import
{
    public Result<int, Error> Parsed { get; init; }

    public Result<Guid, ValidationError> Saved { get; init; }

    public IList<Result<string, Error>> Lines { get; init; } = [];

    public Lazy<string>? Report => null;
}
