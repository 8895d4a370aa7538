using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace CiteAudit.Browser.Tests;

// Serves a folder the way GitHub Pages serves a project's site: below /project/, and nothing beside it.
internal sealed class SiteServer : IAsyncDisposable
{
    public const string BasePath = "/project/";

    private readonly WebApplication application;

    private SiteServer(WebApplication application) => this.application = application;

    public Uri Address => new(application.Urls.Single() + BasePath);

    public static async Task<SiteServer> Start(string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = BasePath.TrimEnd('/') });
        server.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });

        await server.StartAsync(TestContext.Current.CancellationToken);
        return new(server);
    }

    public async ValueTask DisposeAsync() => await application.DisposeAsync();
}
