// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/savedmessage.h"

#include "profiles/profile.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

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
            const qint64 offset = numberFrom(each, SavedMessage::MaxCharacters * 4);
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

QJsonObject SavedMessage::toJson() const
{
    QJsonObject object = unknown;
    object.insert(u"name"_s, name);
    if (!folder.isEmpty())
        object.insert(u"folder"_s, folder);
    if (!description.isEmpty())
        object.insert(u"description"_s, description);
    object.insert(u"kind"_s, Kinds[size_t(draft.kind)].name);
    object.insert(u"text"_s, draft.text);
    if (draft.kind == Kind::Close)
        object.insert(u"code"_s, draft.closeCode ? QJsonValue(*draft.closeCode) : QJsonValue(QJsonValue::Null));
    if (draft.cuts.every > 0)
        object.insert(u"fragments"_s, draft.cuts.every);
    QJsonArray offsets;
    for (const qsizetype offset : draft.cuts.at)
        offsets << qint64(offset);
    if (!offsets.isEmpty())
        object.insert(u"fragments"_s, offsets);
    if (draft.compression != Compression::AboveThreshold)
        object.insert(u"compression"_s, Compressions[size_t(draft.compression)].name);
    return object;
}

Result<SavedMessage> SavedMessage::fromJson(const QJsonObject &json)
{
    SavedMessage message;
    message.unknown = json;
    QString kind, compression;
    for (const auto &[key, text] :
         {std::pair{u"name"_s, &message.name}, std::pair{u"folder"_s, &message.folder},
          std::pair{u"description"_s, &message.description}, std::pair{u"text"_s, &message.draft.text},
          std::pair{u"kind"_s, &kind}, std::pair{u"compression"_s, &compression}}) {
        const QJsonValue value = message.unknown.take(key);
        if (!value.isUndefined() && !value.isString())
            return fault(key, u"a text"_s);
        *text = value.toString();
    }
    if (message.name.trimmed().isEmpty())
        return fault(u"name"_s, u"a text"_s);
    message.folder = Profile::folderPath(message.folder);
    const auto named = std::ranges::find(Kinds, kind.isEmpty() ? u"text"_s : kind, &KindName::name);
    if (named == Kinds.end())
        return fault(u"kind"_s, namesOf(Kinds));
    message.draft.kind = named->kind;
    const auto pressed =
        std::ranges::find(Compressions, compression.isEmpty() ? u"auto"_s : compression, &CompressionName::name);
    if (pressed == Compressions.end())
        return fault(u"compression"_s, namesOf(Compressions));
    message.draft.compression = pressed->compression;
    const auto cuts = cutsFrom(message.unknown.take(u"fragments"_s));
    if (!cuts)
        return tl::unexpected(cuts.error());
    message.draft.cuts = *cuts;
    const QJsonValue code = message.unknown.take(u"code"_s);
    if (code.isNull())
        message.draft.closeCode = std::nullopt;
    else if (!code.isUndefined()) {
        const qint64 number = numberFrom(code, 65535);
        if (number < 0)
            return fault(u"code"_s, u"a close code or null"_s);
        message.draft.closeCode = quint16(number);
    }
    return message;
}

bool SavedMessage::comesBefore(const SavedMessage &other) const
{
    const int folders = QString::localeAwareCompare(folder, other.folder);
    return folders != 0 ? folders < 0 : QString::localeAwareCompare(name, other.name) < 0;
}

SavedMessageStore::SavedMessageStore(const QString &profileFolder)
    : JsonStore(profileFolder + u"/messages"_s, u"message"_s, ErrorCode::BadConfig)
{
}

} // namespace plectrum
