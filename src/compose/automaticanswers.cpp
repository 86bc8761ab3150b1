// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/automaticanswers.h"

#include "decoders/jsontree.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {

AnswerChoice AnswerChoice::of(const QString &protocol, const QList<HeaderField> &opening)
{
    AnswerChoice choice;
    if (!protocol.isEmpty())
        choice.protocol = protocol;
    for (const HeaderField &field : opening)
        choice.opening.insert(field.name, field.value);
    return choice;
}

QList<HeaderField> AnswerChoice::fieldsOf(const QString &text)
{
    QList<HeaderField> fields;
    const TemplateValues values = fieldsFrom(text.trimmed().toUtf8()).value_or(TemplateValues());
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        fields.append({value.key(), value->startsWith('"') ? jsonValueText(*value) : *value});
    std::ranges::sort(fields, {}, &HeaderField::name);
    return fields;
}

QString AnswerChoice::textOf(const QList<HeaderField> &opening)
{
    TemplateValues values;
    for (const HeaderField &field : opening)
        values.insert(field.name, field.value);
    return QString::fromUtf8(fieldsText(values));
}

Result<void> AnswerChoice::check() const
{
    if (protocol == "auto"_L1 || protocol == "none"_L1)
        return {};
    const QByteArray name = protocol.toUtf8();
    const AnswerInfo *const info = answersOf(QLatin1StringView(name));
    if (!info)
        return unexpected(ErrorCode::BadOption, u"no protocol with automatic answers is called "_s + protocol);
    if (opening.isEmpty())
        return {};
    if (info->opening.isEmpty())
        return unexpected(ErrorCode::BadOption, protocol + u" has no first message of the client"_s);
    ComposeContext context;
    const auto made = compose(*messageTemplate(info->opening), opening, context);
    return made ? Result<void>() : tl::unexpected(made.error());
}

QStringList AnswerChoice::secrets() const
{
    QStringList values;
    for (const AnswerInfo &info : answerTable()) {
        const MessageTemplate *const which = info.opening.isEmpty() ? nullptr : messageTemplate(info.opening);
        for (const TemplateField &field : which ? which->fields : QList<TemplateField>()) {
            const QByteArray value = opening.value(QByteArray(field.name.data(), field.name.size()));
            const QString text = QString::fromUtf8(value);
            if (field.isSecret && !text.isEmpty() && !values.contains(text))
                values << text;
        }
    }
    return values;
}

QByteArray AnswerChoice::withoutSecrets(QByteArray message) const
{
    for (const QString &secret : secrets())
        message.replace(secret.toUtf8(), "[redacted]");
    return message;
}

AutomaticAnswers::AutomaticAnswers(const AnswerChoice &choice, const DecoderClues &clues)
{
    m_state.opening = choice.opening;
    m_state.url = clues.url;
    m_state.context.subprotocol = clues.subprotocol;
    if (choice.protocol == "none"_L1)
        return;
    if (choice.protocol != "auto"_L1) {
        const QByteArray name = choice.protocol.toUtf8();
        m_info = answersOf(QLatin1StringView(name));
        return;
    }
    m_watch = std::make_unique<Conversation>(clues, nullptr);
    settle();
}

void AutomaticAnswers::settle()
{
    const bool isKnown = m_watch->choice() != Conversation::Choice::None;
    if (isKnown)
        m_info = answersOf(m_watch->decoder().name);
    if (isKnown || m_watch->isSettled())
        m_watch.reset();
}

void AutomaticAnswers::noteSent(QByteArrayView message)
{
    if (isSilent() || m_state.hasOpened)
        return;
    for (const AnswerInfo &each : answerTable()) {
        if (each.isOpening && each.isOpening(message) && !m_openedByUser.contains(each.protocol))
            m_openedByUser << each.protocol;
    }
    m_state.hasOpened = m_info && m_openedByUser.contains(m_info->protocol);
    m_state.isReady = m_state.hasOpened;
}

QList<Outgoing> AutomaticAnswers::opened(Time now)
{
    return m_info ? begin(now) : QList<Outgoing>();
}

QList<Outgoing> AutomaticAnswers::begin(Time now)
{
    QList<Outgoing> said;
    m_beatFrom = now;
    m_state.beatEvery = m_info->beatEvery;
    m_state.isReady = m_openedByUser.contains(m_info->protocol);
    m_state.hasOpened = m_state.isReady;
    if (m_info->opensAtOnce)
        sayOpening(*m_info, m_state, said);
    return said;
}

QList<Outgoing> AutomaticAnswers::received(Opcode type, QByteArrayView message, Time now)
{
    QList<Outgoing> said;
    if (m_watch) {
        m_watch->feed({.sender = Role::Server, .type = type, .message = message});
        settle();
        if (m_info)
            said = begin(now);
    }
    if (!m_info)
        return said;
    const bool wasBeating = m_state.beatEvery > 0ms;
    if (m_info->react)
        m_info->react(m_state, type, message, said);
    if (!wasBeating)
        m_beatFrom = now;
    if (!m_state.isReady && m_info->isReady)
        m_state.isReady = m_info->isReady(m_state, message);
    return said;
}

QList<Outgoing> AutomaticAnswers::due(Time now)
{
    const auto next = nextBeat();
    if (!next || now < *next)
        return {};
    m_beatFrom = now; // those that were missed are not made up for
    return {m_info->beat(m_state)};
}

bool AutomaticAnswers::isReady() const
{
    return m_state.isReady || !m_info || !m_info->isReady;
}

ComposeContext AutomaticAnswers::composeContext() const
{
    ComposeContext context = m_state.context;
    context.nextId = 1;
    context.joins.clear();
    return context;
}

std::optional<AutomaticAnswers::Time> AutomaticAnswers::nextBeat() const
{
    if (!m_info || !m_info->beat || m_state.beatEvery <= 0ms)
        return std::nullopt;
    return m_beatFrom + m_state.beatEvery;
}

} // namespace plectrum
