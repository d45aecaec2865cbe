using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SiteGen.Scriban.Evaluation;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

/// <summary>`object.to_json`: all that could end a script or mean something in HTML is escaped.</summary>
internal static class JsonWriting
{
    private const int Deepest = 64;

    public static Value Write(RenderContext context, Value value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            Append(context, writer, value, 0);
        }

        var json = Encoding.UTF8.GetString(buffer.WrittenSpan);
        context.Machine.CheckGrowth(json.Length);
        return context.Options.AutoEscape ? Value.Markup(json) : json;
    }

    private static void Append(RenderContext context, Utf8JsonWriter writer, Value value, int depth)
    {
        if (depth > Deepest)
        {
            throw new ScriptException(ScriptRules.ObjectTooDeep(Deepest));
        }

        context.Machine.CheckGrowth(writer.BytesPending + writer.BytesCommitted);
        switch (value.Kind)
        {
            case ValueKind.Array or ValueKind.List or ValueKind.Range or ValueKind.Sequence:
                writer.WriteStartArray();
                foreach (var item in Machine.Items(value))
                {
                    Append(context, writer, item, depth + 1);
                }

                writer.WriteEndArray();
                break;
            case ValueKind.Map or ValueKind.Object:
                writer.WriteStartObject();
                foreach (var (name, member) in Machine.Members(value))
                {
                    writer.WritePropertyName(name);
                    Append(context, writer, member, depth + 1);
                }

                writer.WriteEndObject();
                break;
            default:
                AppendScalar(context, writer, value);
                break;
        }
    }

    private static void AppendScalar(RenderContext context, Utf8JsonWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Undefined or ValueKind.Empty:
                writer.WriteNullValue();
                break;
            case ValueKind.Bool:
                writer.WriteBooleanValue(value.BoolValue);
                break;
            case ValueKind.Int or ValueKind.Long:
                writer.WriteNumberValue(value.LongValue);
                break;
            case ValueKind.Decimal:
                writer.WriteNumberValue(value.DecimalValue);
                break;
            case ValueKind.BigInteger:
                writer.WriteRawValue(context.Machine.Digits(value.BigIntegerValue, CultureInfo.InvariantCulture));
                break;
            case ValueKind.Float when float.IsFinite(value.FloatValue):
                writer.WriteNumberValue(value.FloatValue);
                break;
            case ValueKind.Double when double.IsFinite(value.DoubleValue):
                writer.WriteNumberValue(value.DoubleValue);
                break;
            case ValueKind.Date:
                writer.WriteStringValue(new DateTimeOffset(value.DateValue, value.DateOffset ?? context.Options.UtcOffset));
                break;
            case ValueKind.TimeSpan or ValueKind.String or ValueKind.Markup or ValueKind.Character:
                writer.WriteStringValue(context.Text(value));
                break;
            default:
                throw new ScriptException(ScriptRules.NoJson(Machine.TypeName(value)));
        }
    }
}
