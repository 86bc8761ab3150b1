// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/nextcloud/nextcloudrehearsal.h"

#include <QJsonObject>

namespace plectrum {

// What the tests of the rehearsed Nextcloud share.

inline const QByteArray FormType = "application/x-www-form-urlencoded";
inline const QByteArray JsonType = "application/json";
inline const HeaderField Ocs{"OCS-APIRequest", "true"};
inline const HeaderField AcceptJson{"Accept", "application/json"};
/// Of alice, without the same-site cookie.
inline const HeaderField AliceSession{"Cookie", "ocabc=s-alice; oc_sessionPassphrase=p-alice"};

/// Shared key "key"; the users alice, "root & <co>" (an administrator), gone (disabled) and second (second factor); the
/// ExApps echo and inside.
HarpConfig cloudConfig();

HeaderField basic(const QByteArray &user, const QByteArray &password);
HeaderList exappHeaders(const QByteArray &credentials, const QByteArray &id = "echo", const QByteArray &version = "1");
/// A request to cloud.test:8780.
HarpRequest cloudRequest(const QByteArray &method, const QByteArray &target, const HeaderList &more = {});

/// The answer; status 0 where the path is not Nextcloud's.
HttpResponse ask(NextcloudRehearsal &cloud, const HarpRequest &request, const QByteArray &body = {},
                 HarpTime now = HarpTime(0));
/// The answer to a form.
HttpResponse post(NextcloudRehearsal &cloud, const QByteArray &target, const QByteArray &form,
                  HarpTime now = HarpTime(0));
QJsonObject objectOf(const HttpResponse &answer);

} // namespace plectrum
