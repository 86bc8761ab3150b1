// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace plectrum {

struct HarpUser;

/// The pages of the rehearsed Nextcloud that a person sees: self-contained HTML, UTF-8, without scripts; everything
/// that came from outside is escaped.
QByteArray messagePage(const QString &title, const QString &text);
/// Who is to be signed in for `client`? The form posts "user" to `grantPath`.
QByteArray grantPage(const QString &client, const QList<HarpUser> &users, const QString &grantPath);

} // namespace plectrum
