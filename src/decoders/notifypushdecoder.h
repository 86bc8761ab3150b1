// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

namespace plectrum {

/// Client Push of Nextcloud (notify_push). What the client says first is its login name and then its password: nothing
/// but their place tells them. Afterwards events, "<name>" or "<name> <JSON>"; those of Nextcloud Text bear frames of
/// Yjs.
class NotifyPushDecoder : public Decoder {
public:
    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<NotifyPushDecoder>(*this); }

    /// …/push/ws
    static bool isAddress(const QUrl &url);
    /// The server's word that the client is known, or that it is not.
    static bool isOpening(const Input &input);

private:
    DecodedMessage byClient(const Input &input);
    DecodedMessage byServer(const Input &input);

    int m_clientTexts = 0; ///< up to the password
    bool m_hasAsked = false;
    bool m_isAuthenticated = false;
};

} // namespace plectrum
