// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/endpoint.h"

#include <functional>

namespace plectrum {

/// /metrics: the server's counters, by GET, for Prometheus. No secrets, names or contents are among them.
class MetricsEndpoint : public Endpoint {
    Q_OBJECT

public:
    explicit MetricsEndpoint(const EndpointContext &context);

    std::optional<Refusal> refuse(const QUrl &url) const override;
    void join(Peer *peer) override;
    void answerHttp(Intake *intake, const QUrl &url) override;

private:
    const std::function<MetricsSnapshot()> m_snapshot;
};

} // namespace plectrum
