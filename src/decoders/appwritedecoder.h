// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"

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
};

} // namespace plectrum
