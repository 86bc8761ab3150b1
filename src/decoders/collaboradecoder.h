// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

#include <QHash>
#include <QSet>

namespace plectrum {

struct CollaboraLine;

/// Collabora Online (wsd/protocol.txt): a line of words, whatever the opcode, and behind its end perhaps a body. No
/// message bears an id, so answers are known by what they are about: load, save, a command's values, a tile's place.
class CollaboraDecoder : public Decoder {
public:
    explicit CollaboraDecoder(const DecoderClues &clues);

    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<CollaboraDecoder>(*this); }

    /// /cool/…/ws, /cool/ws, and as old servers have it /lool/…
    static bool isAddress(const QUrl &url);
    /// The first words of either side.
    static bool isOpening(const Input &input);

private:
    void byClient(const CollaboraLine &line, DecodedMessage &decoded);
    void byServer(const CollaboraLine &line, DecodedMessage &decoded);
    void ask(DecodedMessage &decoded, const QByteArray &pair);
    void answer(DecodedMessage &decoded, const QByteArray &pair);
    void takeViews(QByteArrayView json, DecodedMessage &decoded);

    QByteArray m_document; ///< as WOPI names the file
    QSet<QByteArray> m_asked;
    QHash<QByteArray, QByteArray> m_views; ///< users by the number of their view
};

} // namespace plectrum
