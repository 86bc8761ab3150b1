// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/messagedraft.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 MaxOffset = 1024 * 1024; ///< where a message that is kept may be cut

using Kind = MessageDraft::Kind;

struct KindName {
    Kind kind;
    QLatin1StringView name;
};
constexpr std::array Kinds{KindName{Kind::Text, "text"_L1}, KindName{Kind::Json, "json"_L1},
                           KindName{Kind::Hex, "hex"_L1},   KindName{Kind::Base64, "base64"_L1},
                           KindName{Kind::File, "file"_L1}, KindName{Kind::Ping, "ping"_L1},
                           KindName{Kind::Pong, "pong"_L1}, KindName{Kind::Close, "close"_L1}};

struct CompressionName {
    Compression compression;
    QLatin1StringView name;
};
constexpr std::array Compressions{CompressionName{Compression::AboveThreshold, "auto"_L1},
                                  CompressionName{Compression::Always, "always"_L1},
                                  CompressionName{Compression::Never, "never"_L1}};

tl::unexpected<Error> fault(const QString &field, const QString &expected)
{
    return unexpected(ErrorCode::BadConfig, u"%1: expected %2"_s.arg(field, expected));
}

template <typename Table>
QString namesOf(const Table &table)
{
    QStringList names;
    for (const auto &row : table)
        names << row.name;
    return names.join(", "_L1);
}

/// A whole number from 0 to `most`; -1: something else.
qint64 numberFrom(const QJsonValue &value, qint64 most)
{
    const qint64 number = value.isDouble() ? value.toInteger(-1) : -1;
    return number <= most ? number : -1;
}

Result<FrameCuts> cutsFrom(const QJsonValue &fragments)
{
    FrameCuts cuts;
    if (fragments.isUndefined())
        return cuts;
    if (fragments.isArray()) {
        const QJsonArray offsets = fragments.toArray();
        for (const auto each : offsets) {
            const qint64 offset = numberFrom(each, MaxOffset);
            if (offset < 0 || (!cuts.at.empty() && offset < cuts.at.back()))
                return fault(u"fragments"_s, u"byte offsets that ascend"_s);
            cuts.at.push_back(offset);
        }
        return cuts;
    }
    cuts.every = numberFrom(fragments, 1'000'000'000);
    if (cuts.every < 1)
        return fault(u"fragments"_s, u"a number of bytes or a list of offsets"_s);
    return cuts;
}

} // namespace

Outgoing MessageDraft::outgoing(const QByteArray &payload) const
{
    switch (kind) {
    case Kind::Ping:
        return {.opcode = Opcode::Ping, .payload = payload};
    case Kind::Pong:
        return {.opcode = Opcode::Pong, .payload = payload};
    case Kind::Text:
    case Kind::Json:
        return {.opcode = Opcode::Text, .payload = payload, .cuts = cuts, .compression = compression};
    default:
        return {.opcode = Opcode::Binary, .payload = payload, .cuts = cuts, .compression = compression};
    }
}

void MessageDraft::insertInto(QJsonObject &object) const
{
    object.insert(u"kind"_s, Kinds[size_t(kind)].name);
    object.insert(u"text"_s, text);
    if (kind == Kind::Close)
        object.insert(u"code"_s, closeCode ? QJsonValue(*closeCode) : QJsonValue(QJsonValue::Null));
    if (cuts.every > 0)
        object.insert(u"fragments"_s, cuts.every);
    QJsonArray offsets;
    for (const qsizetype offset : cuts.at)
        offsets << qint64(offset);
    if (!offsets.isEmpty())
        object.insert(u"fragments"_s, offsets);
    if (compression != Compression::AboveThreshold)
        object.insert(u"compression"_s, Compressions[size_t(compression)].name);
}

Result<MessageDraft> MessageDraft::takeFrom(QJsonObject &json)
{
    MessageDraft draft;
    QString kind, compression;
    for (const auto &[key, text] :
         {std::pair{u"text"_s, &draft.text}, std::pair{u"kind"_s, &kind}, std::pair{u"compression"_s, &compression}}) {
        const QJsonValue value = json.take(key);
        if (!value.isUndefined() && !value.isString())
            return fault(key, u"a text"_s);
        *text = value.toString();
    }
    const auto named = std::ranges::find(Kinds, kind.isEmpty() ? u"text"_s : kind, &KindName::name);
    if (named == Kinds.end())
        return fault(u"kind"_s, namesOf(Kinds));
    draft.kind = named->kind;
    const auto pressed =
        std::ranges::find(Compressions, compression.isEmpty() ? u"auto"_s : compression, &CompressionName::name);
    if (pressed == Compressions.end())
        return fault(u"compression"_s, namesOf(Compressions));
    draft.compression = pressed->compression;
    const auto cuts = cutsFrom(json.take(u"fragments"_s));
    if (!cuts)
        return tl::unexpected(cuts.error());
    draft.cuts = *cuts;
    const QJsonValue code = json.take(u"code"_s);
    if (code.isNull())
        draft.closeCode = std::nullopt;
    else if (!code.isUndefined()) {
        const qint64 number = numberFrom(code, 65535);
        if (number < 0)
            return fault(u"code"_s, u"a close code or null"_s);
        draft.closeCode = quint16(number);
    }
    return draft;
}

} // namespace plectrum
