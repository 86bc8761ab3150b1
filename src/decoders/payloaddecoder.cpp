// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/payloaddecoder.h"

#include "decoders/jsontext.h"
#include "decoders/jsontree.h"
#include "decoders/payloadfields.h"
#include "decoders/valuesyntax.h"
#include "decoders/xmlchecker.h"

namespace plectrum {
namespace {

constexpr qsizetype LineBytes = 16;     ///< of a line of hex
constexpr qsizetype MaxHexLines = 4096; ///< in a tree
constexpr qsizetype SummaryBytes = 24;
constexpr int ProblemQuestions = 4; ///< whether to go on; one is asked every few thousand values

/// Where the message is not of the format, without an index of what is.
std::optional<PayloadProblem> problemOf(PayloadFormat format, QByteArrayView message)
{
    if (format == PayloadFormat::Json) {
        const auto at = jsonFaultAt(message);
        return at ? std::optional(PayloadProblem{*at, *at == message.size() ? "it ends early" : "no JSON from here on"})
                  : std::nullopt;
    }
    if (format == PayloadFormat::Xml) {
        XmlChecker checker;
        checker.feed(message.toByteArray(), true);
        return checker.problem();
    }
    const qsizetype length = ValueSyntax(format).length(message);
    if (length == message.size() && length > 0)
        return std::nullopt;
    // Only the tree's reading tells where and why, and takes much memory: where there are many values, it only tells
    // that it is farther behind.
    int asked = 0;
    const PayloadTree tree =
        PayloadTree::read(format, message.toByteArray(), [&asked](qsizetype) { return ++asked < ProblemQuestions; });
    return tree.isStopped() ? PayloadProblem{tree.problem()->offset, "something behind is none"} : tree.problem();
}

QByteArray asciiOf(QByteArrayView bytes)
{
    QByteArray text = bytes.toByteArray();
    for (char &c : text) {
        if (uchar(c) < 0x20 || uchar(c) > 0x7e)
            c = '.';
    }
    return text;
}

} // namespace

std::vector<DecodedMessage> PayloadDecoder::feed(const Input &input)
{
    const PayloadFormatInfo &info = payloadFormatInfo(m_format);
    const QByteArray title(info.title.data(), info.title.size());
    const bool isPacked = m_format == PayloadFormat::MessagePack || m_format == PayloadFormat::Cbor;
    DecodedMessage decoded;
    if (isPacked)
        decoded.summary = input.message.isEmpty() ? QByteArray("0 bytes") : ValueSyntax(m_format).shown(input.message);
    else
        decoded.summary = shortText(trimmedJson(input.message).isEmpty() ? input.message : trimmedJson(input.message));
    if (const auto problem = problemOf(m_format, input.message))
        decoded.problem = "no " + title + " at byte " + QByteArray::number(problem->offset) + ": " + problem->what;
    if (input.wantsTree) {
        auto json = m_format == PayloadFormat::Json ? jsonTree(input.message, title) : std::nullopt;
        decoded.tree = json ? *std::move(json) : payloadFields(readForFields(m_format, input.message), title);
        if (decoded.tree.value.isEmpty())
            decoded.tree.value = decoded.summary;
    }
    return {std::move(decoded)};
}

bool PayloadDecoder::opensXml(const Input &input)
{
    return input.type == Opcode::Text && input.message.startsWith("<?xml ");
}

bool PayloadDecoder::opensCbor(const Input &input)
{
    return input.type == Opcode::Binary && input.message.startsWith("\xd9\xd9\xf7") && input.message.size() > 3;
}

std::vector<DecodedMessage> HexDecoder::feed(const Input &input)
{
    const QByteArrayView bytes = input.message;
    const QByteArrayView first = bytes.first(qMin(SummaryBytes, bytes.size()));
    DecodedMessage decoded;
    decoded.summary = QByteArray::number(bytes.size()) + " bytes";
    if (!first.isEmpty())
        decoded.summary +=
            "  " + first.toByteArray().toHex(' ') + (first.size() < bytes.size() ? " …  " : "  ") + asciiOf(first);
    if (input.wantsTree) {
        decoded.tree = {
            .name = "Bytes", .value = QByteArray::number(bytes.size()), .offset = 0, .length = bytes.size()};
        for (qsizetype at = 0; at < bytes.size(); at += LineBytes) {
            if (at == MaxHexLines * LineBytes) {
                decoded.tree.children.push_back({.name = "…", .value = "more than can be shown"});
                break;
            }
            const QByteArrayView line = bytes.sliced(at, qMin(LineBytes, bytes.size() - at));
            decoded.tree.children.push_back({.name = QByteArray::number(at, 16).rightJustified(8, '0'),
                                             .value = line.toByteArray().toHex(' ') + "  " + asciiOf(line),
                                             .offset = at,
                                             .length = line.size()});
        }
    }
    return {std::move(decoded)};
}

} // namespace plectrum
