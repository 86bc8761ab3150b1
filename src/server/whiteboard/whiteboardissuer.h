// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/endpoint.h"

namespace plectrum {

/// /whiteboard/<fileId>/token: what Nextcloud answers at
/// /index.php/apps/whiteboard/<fileId>/token, {"token": JWT}, for whoever is
/// named in the query: `userid`, `name` (else the userid), `readonly=1`. By
/// GET, for this machine only.
class WhiteboardIssuer : public Endpoint {
    Q_OBJECT

public:
    explicit WhiteboardIssuer(const EndpointContext &context);

    std::optional<Refusal> refuse(const QUrl &url) const override;
    void join(Peer *peer) override;
    void answerHttp(Intake *intake, const QUrl &url) override;

private:
    const WhiteboardSettings m_settings;
};

} // namespace plectrum
