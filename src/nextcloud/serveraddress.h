// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>
#include <QUrl>

namespace plectrum {

/// The address of a Nextcloud from what people type or paste: a missing scheme is https, ws and wss are http and https,
/// what follows the installation's folder (/index.php, /apps/…, /exapps/…, /login, …) and query and fragment go away,
/// and so does a slash at the end. BadUrl also for user names and passwords in it.
Result<QUrl> serverAddress(const QString &typed);

/// Same scheme, host and port; a default port counts as written.
bool isSameOrigin(const QUrl &a, const QUrl &b);
/// "https://host:port/folder", for messages and logs: no user info, query or fragment.
QString addressText(const QUrl &url);
/// "https://host:port" alone.
QString originText(const QUrl &url);
/// `server` with a path behind its folder; `path` begins with a slash.
QUrl addressBelow(const QUrl &server, const QString &path);
/// What is sent there can be read on the way: http to another machine than this.
bool isPlainAddress(const QUrl &url);

} // namespace plectrum
