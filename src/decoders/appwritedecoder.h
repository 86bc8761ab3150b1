// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"

#include <QHash>

namespace plectrum {

/// Appwrite Realtime (app/realtime.php). Of the many names of one event the most exact is shown; answers carry no id,
/// so the next "response" to a kind of request is its reply.
class AppwriteDecoder : public JsonMessageDecoder {
public:
    AppwriteDecoder();
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<AppwriteDecoder>(*this); }

    /// /v1/realtime with a project.
    static bool isAddress(const QUrl &url);

private:
    DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) override;
    DecodedMessage byClient(QByteArrayView json, const QByteArray &type, QByteArrayView data);
    DecodedMessage byServer(QByteArrayView json, const QByteArray &type, QByteArrayView data);
    void keepSubscriptions(QByteArrayView data);
    void keepLeaving(QByteArrayView data);
    void join(QByteArrayView data, DecodedMessage &decoded);
    void leave(DecodedMessage &decoded);

    QHash<QByteArray, QByteArrayList> m_channels; ///< by subscription
    QByteArrayList m_joining;                     ///< subscriptions that the server has not confirmed
    QByteArrayList m_leaving;
    bool m_hasPinged = false;
};

} // namespace plectrum
