// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/plaindecoder.h"

#include "decoders/jsontree.h"

namespace plectrum {

std::vector<DecodedMessage> PlainDecoder::feed(const Input &input)
{
    DecodedMessage decoded;
    const bool isText = input.type == Opcode::Text;
    if (isText)
        decoded.summary = shortText(input.message);
    else
        decoded.summary = QByteArray::number(input.message.size()) + " bytes";
    if (input.wantsTree) {
        const QByteArrayView trimmed = trimmedJson(input.message);
        const bool mayBeJson = isText && (trimmed.startsWith('{') || trimmed.startsWith('['));
        auto tree = mayBeJson ? jsonTree(input.message, "JSON") : std::nullopt;
        decoded.tree = tree ? *std::move(tree)
                            : DecodedField{.name = isText ? "Text" : "Binary",
                                           .value = decoded.summary,
                                           .offset = 0,
                                           .length = input.message.size()};
    }
    return {std::move(decoded)};
}

} // namespace plectrum
