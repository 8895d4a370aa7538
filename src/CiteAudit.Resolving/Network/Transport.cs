using System.Globalization;
using System.Net;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Network;

/// <summary>Sends one request over the network and says what came of it. Nothing that happens on the way leaves here as an exception, save that the run is stopped.</summary>
internal sealed class Transport(HttpMessageInvoker wire, Identity identity, TimeProvider time)
{
    private static readonly TimeSpan ForOneTry = TimeSpan.FromSeconds(30);

    private const int MostOfPage = 1000;

    private static readonly string[] KeptHeaders = ["etag", "last-modified", "x-api-pool", "x-concurrency-limit", "x-rate-limit-interval", "x-rate-limit-limit"];

    public async ValueTask<Attempt> SendAsync(Request request, Step step, Host host, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(ForOneTry, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            using var message = identity.Sign(step.Address, step.Host, step.IsSentOn);
            if (request.Accept is { } accept)
                message.Headers.TryAddWithoutValidation("Accept", accept);

            using var response = await wire.SendAsync(message, either.Token);
            return host.Heed(await ReadAsync(request, step, response, either.Token), request.IsList, name => HeaderOf(response, name));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Attempt.Fault(request.Address, string.Create(CultureInfo.InvariantCulture, $"there was no whole answer within {ForOneTry.TotalSeconds} seconds")) with { IsSilence = true };
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or InvalidDataException)
        {
            return Failed(request, step, failure);
        }
    }

    private async ValueTask<Attempt> ReadAsync(Request request, Step step, HttpResponseMessage response, CancellationToken cancellation)
    {
        var empty = new Answer(request.Address, (int)response.StatusCode, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), ContentType: "", Body: "");
        if (WithoutBody(empty, response) is { } told)
            return told;
        if (await BodyText.ReadAsync(response.Content, cancellation) is not { } body)
            return Attempt.Refused(request.Address, string.Create(CultureInfo.InvariantCulture, $"its answer is larger than {BodyText.MostBytes >> 20} MB"));

        var answer = empty with
        {
            ContentType = BodyText.TypeOf(response.Content),
            Body = identity.Hide(body),
            Origin = step.Mirror is { } mirror ? $"asked of {mirror.Authority} in place of {step.Host}" : null,
            Headers = [.. KeptHeaders.Select(name => KeyValuePair.Create(name, HeaderOf(response, name) ?? "")).Where(header => header.Value.Length > 0)],
        };
        if (Whole.WhatIsWrong(request, answer) is { } wrong)
            return Attempt.Fault(request.Address, wrong);

        // That it is a page shows in its first lines, and nothing else of it is of use.
        return new Attempt(Kept.IsPage(answer) && answer.Body.Length > MostOfPage ? answer with { Body = answer.Body[..MostOfPage] } : answer);
    }

    /// <summary>What says all with its status: go elsewhere, or come again. Null when there is a body to read.</summary>
    public static Attempt? WithoutBody(Answer answer, HttpResponseMessage response)
    {
        if (response.StatusCode is HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
            && HeaderOf(response, "location") is { } location)
            return new Attempt(answer) { Next = location };
        return answer.Status is 408 or 425 or 429 or >= 500 ? new Attempt(answer, IsFault: true) : null;
    }

    public static Attempt Failed(Request request, Step step, Exception failure) =>
        failure is PrivateAddressException or { InnerException: PrivateAddressException }
            ? Attempt.Refused(request.Address, $"the name {step.Address.Host} leads to no public address, and we do not follow there")
            : Attempt.Fault(request.Address, FaultText.Of(failure)) with { IsUnreached = FaultText.IsUnreached(failure) };

    public static string? HeaderOf(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? values.FirstOrDefault()?.Trim()
            : null;
}
