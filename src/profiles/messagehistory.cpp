// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/messagehistory.h"

#include "capture/messageredaction.h"
#include "profiles/variables.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr MessageOrigin Ours{.fromClient = true};

/// Writes the variables of `text` back where they stood; `clean` is as long in UTF-8.
void putVariablesBack(QByteArray &clean, const QString &text)
{
    qsizetype character = 0;
    qsizetype byte = 0;
    const auto byteOf = [&](qsizetype at) {
        byte += QStringView(text).sliced(character, at - character).toUtf8().size();
        character = at;
        return byte;
    };
    const auto places = Variables::placesIn(text);
    for (const auto &[begin, end] : places) {
        const qsizetype from = byteOf(begin);
        clean.replace(from, byteOf(end) - from, text.mid(begin, end - begin).toUtf8());
    }
}

std::optional<QString> cleaned(const MessageDraft &draft, const KnownSecrets &known)
{
    using Kind = MessageDraft::Kind;
    if (draft.text.size() > MessageHistory::MaxKeptCharacters)
        return std::nullopt;
    QByteArray hidden;
    if (draft.kind == Kind::Hex || draft.kind == Kind::Base64) {
        const QByteArray written = Variables::strippedFrom(draft.text).toLatin1();
        const QByteArray bytes =
            draft.kind == Kind::Hex ? QByteArray::fromHex(written) : QByteArray::fromBase64(written);
        const bool isSecret = redactText(bytes, Ours).count > 0 || redactBinary(bytes, Ours).count > 0
            || redactMqtt(bytes, Ours).count > 0 || known.hideIn(bytes, hidden) > 0;
        return isSecret ? std::nullopt : std::optional(draft.text);
    }
    QByteArray clean = redactText(draft.text.toUtf8(), Ours).bytes;
    if (known.hideIn(clean, hidden) > 0)
        clean = hidden;
    putVariablesBack(clean, draft.text);
    return QString::fromUtf8(clean);
}

} // namespace

void MessageHistory::append(const MessageDraft &draft, const QDateTime &at)
{
    if (draft.text.isEmpty() || draft.text.size() > MaxCharacters)
        return;
    m_all.removeIf([&draft](const SentMessage &each) { return each.draft == draft; });
    m_all << SentMessage{draft, at, cleaned(draft, m_secrets)};
    if (m_all.size() > m_most)
        m_all.removeFirst();
}

void MessageHistory::add(const MessageDraft &draft, const QDateTime &at)
{
    append(draft, at);
    Q_EMIT changed();
}

void MessageHistory::setMost(qsizetype most)
{
    m_most = most;
    if (m_all.size() <= most)
        return;
    m_all.remove(0, m_all.size() - most);
    Q_EMIT changed();
}

void MessageHistory::remove(qsizetype place)
{
    m_all.removeAt(place);
    Q_EMIT changed();
}

void MessageHistory::clear()
{
    m_all.clear();
    Q_EMIT changed();
}

void MessageHistory::hide(const QStringList &secrets)
{
    for (const QString &secret : secrets)
        m_secrets.add(secret);
    bool isChanged = false;
    for (SentMessage &message : m_all) {
        if (const auto clean = cleaned(message.draft, m_secrets); clean != message.clean) {
            message.clean = clean;
            isChanged = true;
        }
    }
    if (isChanged)
        Q_EMIT changed();
}

QJsonObject MessageHistory::toJson() const
{
    QJsonArray messages;
    qsizetype characters = 0;
    for (auto each = m_all.crbegin(); each != m_all.crend(); ++each) {
        if (!each->clean)
            continue;
        characters += each->clean->size();
        if (characters > MaxFileCharacters)
            break;
        MessageDraft draft = each->draft;
        draft.text = *each->clean;
        QJsonObject object{{u"at"_s, each->at.toString(Qt::ISODate)}};
        draft.insertInto(object);
        messages.prepend(object);
    }
    return {{u"messages"_s, messages}};
}

void MessageHistory::addFrom(const QJsonObject &json)
{
    const QList<SentMessage> present = std::exchange(m_all, {});
    const QJsonArray messages = json.value("messages"_L1).toArray();
    for (const auto each : messages) {
        QJsonObject object = each.toObject();
        const QDateTime at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODate);
        if (const auto draft = MessageDraft::takeFrom(object))
            append(*draft, at);
    }
    for (const SentMessage &message : present)
        append(message.draft, message.at);
}

} // namespace plectrum
