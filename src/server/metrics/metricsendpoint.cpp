// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/metricsendpoint.h"

#include "server/endpoints.h"
#include "server/intake.h"
#include "server/metrics/metrictable.h"
#include "server/metrics/prometheustext.h"

namespace plectrum {
namespace {

QByteArrayView bytesOf(QLatin1StringView text)
{
    return {text.data(), text.size()};
}

void write(PrometheusText &text, const MetricInfo &metric, const MetricsSnapshot &snapshot)
{
    if (metric.kind == MetricKind::Histogram) {
        text.histogram(bytesOf(metric.name), bytesOf(metric.help), metric.histogram(snapshot));
        return;
    }
    const auto value = metric.value(snapshot);
    if (!value)
        return;
    if (metric.kind == MetricKind::Counter)
        text.counter(bytesOf(metric.name), bytesOf(metric.help), *value);
    else if (metric.id == Metric::BuildInfo)
        text.gauge(bytesOf(metric.name), bytesOf(metric.help), *value, {{"version", PLECTRUM_VERSION}});
    else
        text.gauge(bytesOf(metric.name), bytesOf(metric.help), *value);
}

} // namespace

MetricsEndpoint::MetricsEndpoint(const EndpointContext &context)
    : Endpoint(context)
    , m_snapshot(context.snapshot)
{
}

std::optional<Endpoint::Refusal> MetricsEndpoint::refuse(const QUrl &) const
{
    return badRequest("Metrics are read by HTTP: GET /metrics.");
}

void MetricsEndpoint::join(Peer *peer)
{
    peer->close(1011, {});
}

void MetricsEndpoint::answerHttp(Intake *intake, const QUrl &)
{
    const QByteArray &method = intake->head().method;
    if (method != "GET" && method != "HEAD") {
        intake->refuse({.status = 405,
                        .reason = "Method Not Allowed",
                        .text = "Metrics are read with GET.\n",
                        .headers = {{"Allow", "GET, HEAD"}}});
        return;
    }
    const MetricsSnapshot now = m_snapshot();
    PrometheusText text;
    for (const MetricInfo &metric : metricTable())
        write(text, metric, now);
    HttpResponse response{.headers = {{"Content-Type", PrometheusText::ContentType}, {"Cache-Control", "no-store"}},
                          .body = text.text()};
    intake->answer(response.bytes(method == "HEAD", true));
}

} // namespace plectrum
