// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <optional>

class QNetworkReply;

namespace plectrum {

/// A version that is newer than this one.
struct NewerVersion {
    QString version;
    QUrl page; ///< to read about it and to get it; http or https, may be empty
};

/// Asks an address once which version is the newest. Sends a GET without anything about this program, its user or the
/// system; nothing is done without being asked for.
class UpdateCheck : public QObject {
    Q_OBJECT

public:
    /// Where to ask: the environment's PLECTRUM_UPDATE_URL, else what the build was configured with; empty: nowhere.
    static QUrl address();

    explicit UpdateCheck(QObject *parent = nullptr);

    /// Ends in exactly one of finished() and failed(), after 10 s at most.
    void start(const QUrl &address);

    /// What this answer says to who has version `present`; none: nothing newer. It is an object with "version" and
    /// "url", or GitHub's list of releases, whose drafts and pre-releases do not count. Error: ServerAnswer.
    static Result<std::optional<NewerVersion>> read(const QByteArray &answer, const QString &present);

Q_SIGNALS:
    void finished(const std::optional<plectrum::NewerVersion> &newer);
    void failed(const plectrum::Error &error);

private:
    void handle(QNetworkReply &reply);

    QNetworkAccessManager m_network;
};

} // namespace plectrum
