using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Finds the columns of a type, nested members flattened, and compiles how each is read.</summary>
internal static class StatisticsColumns
{
    /// <summary>The title of the section about all values together, and its line that shows every value that moves.</summary>
    public const string Content = "content";
    public const string Hash = "hash";

    private const int MaxDepth = 4;

    private static readonly Type[] Whole = [typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long)];
    private static readonly Type[] Real = [typeof(double), typeof(float), typeof(Half), typeof(ulong)];

    private static readonly Dictionary<Type, (string Ticks, Func<long, object> From)> Moments = new()
    {
        [typeof(DateTime)] = (nameof(DateTime.Ticks), ticks => new DateTime(ticks, DateTimeKind.Unspecified)),
        [typeof(DateTimeOffset)] = (nameof(DateTimeOffset.UtcTicks), ticks => new DateTime(ticks, DateTimeKind.Utc)),
        [typeof(DateOnly)] = (nameof(DateOnly.DayNumber), day => DateOnly.FromDayNumber((int)day)),
        [typeof(TimeOnly)] = (nameof(TimeOnly.Ticks), ticks => new TimeOnly(ticks)),
        [typeof(TimeSpan)] = (nameof(TimeSpan.Ticks), ticks => new TimeSpan(ticks)),
    };

    public static List<StatisticsColumn<T>> Of<T>(IReadOnlyList<ValueRule> rules)
    {
        var columns = new List<StatisticsColumn<T>>();
        var row = Expression.Parameter(typeof(T), "row");
        Add(columns, ValuePath.Root, row, row, [new(Value: null, Declared(typeof(T)), ValuePath.Root)], rules);
        return columns;
    }

    private static void Add<T>(List<StatisticsColumn<T>> columns, ValuePath path, Expression value, ParameterExpression row, Enclosing[] around, IReadOnlyList<ValueRule> rules)
    {
        var name = path.Text.Length == 0 ? ValueLines.Itself : path.Text;
        var meant = rules.Where(rule => rule.Matches(path, around)).ToList();
        var type = Declared(value.Type);
        if (meant.Exists(rule => !rule.IsScrubbed))
            return;
        if (meant.Count > 0)
            columns.Add(new ScrubbedColumn<T>(name, Compile<T, object?>(value, row)));
        else if (Leaf<T>(name, value, row) is { } leaf)
            columns.Add(leaf);
        else if (IsWhole(type) || around.Length > MaxDepth || around.SkipLast(path.Text.Length == 0 ? 1 : 0).Any(a => a.Type == type))
            columns.Add(Text<T>(path, value, row, rules));
        else
            foreach (var member in Members.Of(type))
                Add(columns, path.Member(member.Name), Read(value, member), row, path.Text.Length == 0 ? around : [.. around, new(Value: null, type, path)], rules);
    }

    private static Type Declared(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsWhole(Type type) =>
        type.IsAbstract || RowLayout.IsSingle(type) || RowLayout.IsJson(type) || typeof(IEnumerable).IsAssignableFrom(type) || Members.Of(type).Count == 0;

    private static StatisticsColumn<T>? Leaf<T>(string path, Expression value, ParameterExpression row)
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        if (Whole.Contains(type))
        {
            var read = Compile<T, long?>(value, row);
            return new NumberColumn<T>(path, (r, hash) => read(r) is { } number ? Hashed(hash, number) : null);
        }
        if (Real.Contains(type))
        {
            var read = Compile<T, double?>(value, row);
            return new NumberColumn<T>(path, (r, hash) => read(r) is { } number ? Hashed(hash, number) : null);
        }
        if (type == typeof(decimal))
        {
            var read = Compile<T, decimal?>(value, row);
            return new NumberColumn<T>(path, (r, hash) => read(r) is { } number ? Hashed(hash, number) : null);
        }
        if (Moments.TryGetValue(type, out var moment))
            return new MomentColumn<T>(path, Compile<T, long?>(Ticks(value, type, moment.Ticks), row), ticks => Scalars.Of(moment.From(ticks))!);
        if (type.IsEnum || type == typeof(bool))
        {
            var read = Compile<T, long?>(type == typeof(bool) ? Number(value) : value, row);
            return new CategoryColumn<T, long>(path, r => read(r) is { } key ? (true, key) : default, (hash, key) => hash.Add(key),
                key => Scalars.Of(type == typeof(bool) ? key == 1 : Enum.ToObject(type, key))!);
        }
        if (type == typeof(string))
        {
            var read = Compile<T, string?>(value, row);
            return new CategoryColumn<T, string>(path, r => read(r) is { } text ? (true, text) : default, (hash, text) => hash.Add(text), text => Scalars.Of(text)!);
        }
        return null;
    }

    private static double Hashed(ContentHash hash, long number)
    {
        hash.Add(number);
        return number;
    }

    private static double Hashed(ContentHash hash, double number)
    {
        hash.Add(number);
        return number;
    }

    private static double Hashed(ContentHash hash, decimal number)
    {
        hash.Add(number);
        return (double)number;
    }

    // What has no statistics of its own is counted by its canonical text.
    private static CategoryColumn<T, string> Text<T>(ValuePath path, Expression value, ParameterExpression row, IReadOnlyList<ValueRule> rules)
    {
        var read = Compile<T, object?>(value, row);
        var tree = new ValueTree(rules);
        return new(path.Text.Length == 0 ? ValueLines.Itself : path.Text, r => read(r) is { } part ? (true, tree.Of(part, path).Inline) : default, (hash, text) => hash.Add(text), text => text);
    }

    private static Func<T, TResult> Compile<T, TResult>(Expression value, ParameterExpression row) =>
        Expression.Lambda<Func<T, TResult>>(value.Type == typeof(TResult) ? value : Expression.Convert(value, typeof(TResult)), row).Compile();

    // Null, where what holds the member is null.
    private static Expression Read(Expression owner, ReadableMember member)
    {
        var isNullable = Nullable.GetUnderlyingType(owner.Type) is not null;
        var value = isNullable ? Expression.Property(owner, nameof(Nullable<int>.Value)) : owner;
        var read = member.Info is PropertyInfo property ? (Expression)Expression.Property(value, property) : Expression.Field(value, (FieldInfo)member.Info);
        if (owner.Type.IsValueType && !isNullable)
            return read;
        var type = read.Type.IsValueType && Nullable.GetUnderlyingType(read.Type) is null ? typeof(Nullable<>).MakeGenericType(read.Type) : read.Type;
        var isThere = isNullable ? (Expression)Expression.Property(owner, nameof(Nullable<int>.HasValue)) : Expression.ReferenceNotEqual(owner, Expression.Constant(null));
        return Expression.Condition(isThere, type == read.Type ? read : Expression.Convert(read, type), Expression.Default(type));
    }

    private static Expression Ticks(Expression value, Type type, string member)
    {
        if (value.Type == type)
            return Expression.Convert(Expression.Property(value, member), typeof(long?));
        return Expression.Condition(
            Expression.Property(value, "HasValue"),
            Expression.Convert(Expression.Property(Expression.Property(value, "Value"), member), typeof(long?)),
            Expression.Default(typeof(long?)));
    }

    private static Expression Number(Expression flag) => flag.Type == typeof(bool)
        ? Expression.Condition(flag, Expression.Constant(1L), Expression.Constant(0L))
        : Expression.Condition(
            Expression.Property(flag, "HasValue"),
            Expression.Convert(Number(Expression.Property(flag, "Value")), typeof(long?)),
            Expression.Default(typeof(long?)));
}
