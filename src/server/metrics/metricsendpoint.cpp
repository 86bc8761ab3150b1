// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/metricsendpoint.h"

#include "server/endpoints.h"
#include "server/intake.h"
#include "server/metrics/processmemory.h"
#include "server/metrics/prometheustext.h"
#include "server/scaleout/roombus.h"

namespace plectrum {

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
    const ServerCounters now = m_snapshot();
    PrometheusText text;
    text.gauge("plectrum_build_info", "The version of Plectrum that runs.", 1, {{"version", PLECTRUM_VERSION}});
    text.gauge("plectrum_connections", "WebSockets open now.", now.connections);
    text.counter("plectrum_connections_total", "WebSockets opened.", now.connectionsTotal);
    text.counter("plectrum_refused_requests_total", "Requests answered with an error.", now.refusedTotal);
    text.gauge("plectrum_rooms", "Groups, rosters and rooms that have members now.", now.rooms);
    text.counter("plectrum_received_messages_total", "Messages received.", now.messagesIn);
    text.counter("plectrum_sent_messages_total", "Messages sent, one for each receiver.", now.messagesOut);
    text.counter("plectrum_received_bytes_total", "Bytes of received messages.", now.bytesIn);
    text.counter("plectrum_sent_bytes_total", "Bytes of sent messages.", now.bytesOut);
    text.counter("plectrum_volatile_drops_total", "Volatile events not sent since their receiver was behind.",
                 now.volatileDrops);
    text.histogram("plectrum_fanout_seconds", "From a message's arrival to the queue of its last receiver.",
                   now.fanOut);
    if (m_bus) {
        const RoomBus::Counters shared = m_bus->counters();
        text.counter("plectrum_shared_published_messages_total",
                     "Messages to shared rooms that other servers can hear.", shared.published);
        text.counter("plectrum_shared_received_messages_total", "Messages to shared rooms, of this server too.",
                     shared.received);
        text.counter("plectrum_shared_duplicate_messages_total", "Messages that came again and were let go.",
                     shared.duplicates);
        text.counter("plectrum_shared_missed_messages_total", "Messages to shared rooms that never came.",
                     shared.missed);
        text.gauge("plectrum_shared_waiting_messages", "Messages that are not published yet.", shared.waiting);
    }
    if (const auto memory = processMemory()) {
        text.gauge("process_resident_memory_bytes", "Memory of this process that is in RAM.", memory->resident);
        text.gauge("process_virtual_memory_bytes", "Address space of this process.", memory->virtualSize);
    }
    text.gauge("process_start_time_seconds", "When this server was made, in seconds since 1970.",
               std::chrono::duration_cast<std::chrono::seconds>(m_started.time_since_epoch()).count());
    HttpResponse response{.headers = {{"Content-Type", PrometheusText::ContentType}, {"Cache-Control", "no-store"}},
                          .body = text.text()};
    intake->answer(response.bytes(method == "HEAD", true));
}

} // namespace plectrum
