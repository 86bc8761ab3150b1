// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/harp/harpconfig.h"
#include "server/harp/harpdecision.h"
#include "server/nextcloud/httpresponse.h"

#include <QByteArray>
#include <QByteArrayView>

namespace plectrum {

/// AppAPI's PHP proxy, /apps/app_api/proxy/<app id>/<path>, also below /index.php: Nextcloud's own way into an ExApp,
/// beside HaRP (AppAPI's ExAppProxyController). The first route whose pattern (PCRE) matches and whose verb holds the
/// method decides; whatever is refused is Nextcloud's 404 page. It cannot carry a WebSocket: an upgrade request reaches
/// the ExApp as a plain GET, and its answer comes back as plain HTTP.
///
/// Rehearsed with an ExApp that is called directly, as without HaRP. The delays that bruteforce_protection makes are
/// not rehearsed. Where the sources read for it are silent: Sec-WebSocket-* count as part of the upgrade and are left
/// out, Host names the ExApp, field names stay as they came, and an ExApp that cannot be asked gives 500 without a
/// body.

/// Below /apps/app_api/proxy/, with or without /index.php?
bool isPhpProxyPath(QByteArrayView path);

/// What it makes of a request to such a path by this user (nobody: an empty id). Rows are those of HaRP that mean the
/// same; a refusal's status is 404 always, and its bytes are phpProxyNotFound()'s.
HarpDecision phpProxyDecision(const HarpConfig &config, const HarpRequest &request, const NamedUser &user);

/// Nextcloud's page for what is not there, or not for you.
HttpResponse phpProxyNotFound();
/// The ExApp could not be asked, or its answer made no sense.
HttpResponse phpProxyFailure();

/// The head that goes to the ExApp at `decision.upstream`, or else at `builtIn`: without headers_to_exclude, the
/// upgrade and the client's own copies of `decision.injected`.
QByteArray phpProxyRequestHead(const HarpConfig &config, const HarpRequest &request, const HarpDecision &decision,
                               const QUrl &builtIn);
/// The head that comes back; `close`: the connection to the client ends after it.
QByteArray phpProxyResponseHead(const HttpHead &response, bool close);

} // namespace plectrum
