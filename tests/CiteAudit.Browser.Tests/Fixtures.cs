using CiteAudit.Browser.Tests;

// One browser and one site for all tests, one test at a time: the machine's cores belong to the page that is being looked at.
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(DemonstrationSite))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]
