using CiteAudit.Publishing.Json;
using CiteAudit.Tests.Publishing.Samples;

namespace CiteAudit.Tests.Publishing.Json;

// Memory is the whole process's, so that no other test may run beside this one.
[CollectionDefinition(nameof(AuditMemoryTests), DisableParallelization = true)]
[Collection(nameof(AuditMemoryTests))]
public sealed class AuditMemoryTests
{
    [Fact]
    public void Memory_does_not_grow_with_the_number_of_manuscripts()
    {
        const int Many = 10_000;
        var path = Path.GetTempFileName();
        try
        {
            using var file = File.Open(path, FileMode.Create);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            using (var writer = AuditWriter.Start(file, SampleReport.Header))
            {
                for (var index = 0; index < Many; index++)
                    writer.Add(SampleReport.Audits[1]);
                writer.Finish(SampleReport.Totals);
            }

            var count = 0;
            var most = 0L;
            foreach (var audit in AuditReader.ReadAudits(file, path))
            {
                Assert.Null(audit.Problem);
                if (++count % 2500 == 0)
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }

            Assert.Equal(Many, count);
            Assert.InRange(most, long.MinValue, 16 << 20);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
