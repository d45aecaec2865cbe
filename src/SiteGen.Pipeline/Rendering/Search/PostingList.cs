using SiteGen.Languages.Search;

namespace SiteGen.Pipeline.Rendering.Search;

/// <summary>
/// The releases that have a term, as text: for each the distance from the one before and the field, as one number in digits of base 45. The
/// last digit of a number has the printable characters from `#`, the others those after them, so that a number mostly takes one character
/// and nothing need be escaped in JSON.
/// </summary>
internal sealed class PostingList(int key)
{
    private const int Base = 45;
    private const char FirstDigit = '#';
    private const int Fields = 3;

    private byte[] digits = new byte[8];
    private int length;
    private int last = -1;
    private int pending = -1;
    private TermField pendingField;

    /// <summary>The term's key.</summary>
    public int Key { get; } = key;

    /// <summary>Adds a release; releases come in ascending order, and of one release only the weightiest field counts.</summary>
    public void Add(int release, TermField field)
    {
        if (release == pending)
        {
            pendingField = (TermField)Math.Max((int)pendingField, (int)field);
            return;
        }

        Flush();
        pending = release;
        pendingField = field;
    }

    /// <summary>The text of everything that was added.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        Flush();
        pending = -1;
        return digits.AsSpan(0, length);
    }

    private void Flush()
    {
        if (pending < 0)
        {
            return;
        }

        var number = ((pending - last - 1) * Fields) + (int)pendingField - 1;
        last = pending;
        if (length + 8 > digits.Length)
        {
            Array.Resize(ref digits, digits.Length * 2);
        }

        Write(number / Base);
        digits[length++] = Digit(number % Base);
    }

    private void Write(int head)
    {
        if (head > 0)
        {
            Write(head / Base);
            digits[length++] = Digit(Base + (head % Base));
        }
    }

    /// <summary>The backslash is passed over: JSON gives it a meaning.</summary>
    private static byte Digit(int digit) => (byte)(FirstDigit + digit + (FirstDigit + digit >= '\\' ? 1 : 0));
}
