// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/engineiodecoder.h"

#include <QHash>

namespace plectrum {

/// The backend of Nextcloud's Whiteboard: Socket.IO whose token names the user and the file, whose broadcasts are JSON
/// in binary attachments, and which tells who is in a room by the whole list each time.
class WhiteboardDecoder : public Decoder {
public:
    explicit WhiteboardDecoder(const DecoderClues &clues);

    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<WhiteboardDecoder>(*this); }

    /// Socket.IO under a path with "whiteboard" in it.
    static bool isAddress(const QUrl &url);

private:
    void takeConnect(const Input &input, DecodedMessage &decoded) const;
    void takeEvent(QByteArrayView arguments, Role sender, DecodedMessage &decoded);
    void takeUsers(QByteArrayView list, DecodedMessage &decoded);
    void takeBroadcast(const Input &input, DecodedMessage &decoded) const;

    EngineIoDecoder m_inner;
    QByteArray m_room;                     ///< the client asked to join last
    QHash<QByteArray, QByteArray> m_users; ///< names by id, as the server told last
};

} // namespace plectrum
