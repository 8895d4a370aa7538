using System.Buffers;
using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Publishing.References;

/// <summary>Writes references one after the other, each by itself, so that any number can be written in parts.</summary>
public static class ReferenceWriter
{
    public static void Write(IBufferWriter<byte> output, Reference reference, ReferenceForm form)
    {
        switch (form)
        {
            case ReferenceForm.BibTex:
                output.Write(Encoding.UTF8.GetBytes(BibTexText.Of(reference)));
                break;
            case ReferenceForm.Ris:
                output.Write(Encoding.UTF8.GetBytes(RisText.Of(reference)));
                break;
            default:
                CslLine.Write(output, reference);
                break;
        }
    }
}
