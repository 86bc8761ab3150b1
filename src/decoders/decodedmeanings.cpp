// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/decodedmeanings.h"

#include "capture/capturereader.h"
#include "capture/recordtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QByteArrayView viewOf(QLatin1StringView text)
{
    return {text.data(), text.size()};
}

} // namespace

std::vector<const DecodedField *> fieldsAt(const DecodedField &root, const std::vector<QByteArray> &steps)
{
    std::vector<const DecodedField *> level{&root};
    std::vector<const DecodedField *> found;
    const auto childrenNamed = [](const std::vector<const DecodedField *> &parents, const QByteArray &name) {
        std::vector<const DecodedField *> children;
        for (const DecodedField *parent : parents) {
            for (const DecodedField &child : parent->children) {
                if (filterName(child.name) == name)
                    children.push_back(&child);
            }
        }
        return children;
    };
    while (!level.empty() && (found = childrenNamed(level, steps.front())).empty()) {
        std::vector<const DecodedField *> next;
        for (const DecodedField *field : level) {
            for (const DecodedField &child : field->children) {
                if (!child.children.empty())
                    next.push_back(&child);
            }
        }
        level = std::move(next);
    }
    for (size_t i = 1; i < steps.size(); ++i)
        found = childrenNamed(found, steps[i]);
    return found;
}

FilterProtocols filterProtocols(const DecoderSet &set)
{
    FilterProtocols protocols;
    for (const DecoderInfo *const info : set.rows())
        protocols << FilterProtocol{QString(info->name), QString(info->title),
                                    QString(info->fields).split(u' ', Qt::SkipEmptyParts)};
    return protocols;
}

DecodedMeanings::DecodedMeanings(CaptureReader &reader, const DecoderChoices &choices, bool wantsTrees)
    : m_reader(reader)
    , m_choices(choices)
    , m_wantsTrees(wantsTrees)
{
    m_decoder.emplace(reader, choices);
}

void DecodedMeanings::goTo(RecordId id, const RecordView &record)
{
    if (id == m_at)
        return;
    if (id < m_at) {
        m_decoder.emplace(m_reader, m_choices);
        m_at = 0;
    }
    while (m_at + 1 < id) {
        const RecordId next = m_at + 1;
        const auto between = m_reader.record(next);
        if (between)
            step(next, *between, false);
        m_at = next; // also where it is damaged
    }
    step(id, record, m_wantsTrees);
}

void DecodedMeanings::pass(RecordId last)
{
    while (m_at < last) {
        const RecordId next = m_at + 1;
        if (const auto record = m_reader.record(next))
            step(next, *record, false);
        m_at = next;
    }
}

void DecodedMeanings::finish()
{
    pass(m_reader.count());
    m_audit.finish();
}

void DecodedMeanings::step(RecordId id, const RecordView &record, bool wantsTree)
{
    const RecordView view = record;
    m_at = id;
    m_messages.clear();
    m_info = nullptr;
    const Conversation *state = m_decoder->state(view.connection);
    if (!state || !state->isPlainForGood()) {
        m_messages = m_decoder->feed(id, view, wantsTree);
        state = m_decoder->state(view.connection);
        const bool isKnown = state && state->choice() != Conversation::Choice::None && !m_messages.empty();
        m_info = isKnown ? &state->decoder() : nullptr;
    }
    if (id > m_audited) {
        m_audited = id;
        m_audit.add(id, view, m_messages, m_decoder->self(view.connection));
    }
}

bool RowMeaning::any(RecordId id, const MeaningTerm &term, const MeaningSource::Test &test) const
{
    const auto anyMessage = [this, &test](auto text) {
        return std::ranges::any_of(messages, [&](const DecodedMessage &message) {
            const QByteArrayView value = text(message);
            return !value.isEmpty() && test(value);
        });
    };
    if (term.what == MeaningTerm::What::Problem) {
        const QByteArray late = audit.lateness(id);
        return (!late.isEmpty() && test(late))
            || anyMessage([](const DecodedMessage &message) { return QByteArrayView(message.problem); });
    }
    if (!info)
        return false;
    switch (term.what) {
    case MeaningTerm::What::Protocol:
        return test(viewOf(info->name));
    case MeaningTerm::What::Title:
        return test(viewOf(info->title));
    case MeaningTerm::What::Summary:
        return anyMessage([](const DecodedMessage &message) { return QByteArrayView(message.summary); });
    case MeaningTerm::What::Operation:
        return anyMessage([](const DecodedMessage &message) { return QByteArrayView(message.operation); });
    case MeaningTerm::What::Part:
        return anyMessage([](const DecodedMessage &message) { return viewOf(partName(message.part)); });
    case MeaningTerm::What::Field:
        return filterName(viewOf(info->name)) == term.protocol
            && std::ranges::any_of(messages, [&](const DecodedMessage &message) {
                   return std::ranges::any_of(fieldsAt(message.tree, term.steps),
                                              [&test](const DecodedField *field) { return test(field->value); });
               });
    case MeaningTerm::What::Problem:
        break;
    }
    return false;
}

bool RowMeaning::flag(RecordId id, const RecordView &record, MeaningFlag flag) const
{
    switch (flag) {
    case MeaningFlag::Heartbeat:
        return audit.isPingOrPong(id, record) || (info && audit.isPlainBeat(id, messages));
    case MeaningFlag::Error:
        return info && std::ranges::any_of(messages, &DecodedMessage::isError);
    case MeaningFlag::Unanswered:
        return audit.isUnanswered(id);
    case MeaningFlag::Orphan:
        return audit.isOrphan(id);
    }
    return false;
}

bool DecodedMeanings::any(RecordId id, const RecordView &record, const MeaningTerm &term, const Test &test)
{
    goTo(id, record);
    return RowMeaning{m_messages, m_info, m_audit}.any(id, term, test);
}

bool DecodedMeanings::flag(RecordId id, const RecordView &record, MeaningFlag flag)
{
    goTo(id, record);
    return RowMeaning{m_messages, m_info, m_audit}.flag(id, record, flag);
}

std::optional<qint64> DecodedMeanings::latencyNs(RecordId id, const RecordView &record)
{
    goTo(id, record);
    const RecordId request = m_audit.calls().requestOf(id);
    const qint64 timeNs = record.timeNs;
    const auto asked = request > 0 ? m_reader.record(request) : unexpected(ErrorCode::FileDamaged, QString());
    return asked ? std::optional(timeNs - asked->timeNs) : std::nullopt;
}

} // namespace plectrum
