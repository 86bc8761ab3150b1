// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/noticecenter.h"

#include <algorithm>

namespace plectrum {
namespace {

constexpr qsizetype MaxTold = 200;
constexpr qsizetype MaxDeletions = 50;

} // namespace

NoticeCenter::NoticeCenter(QObject *parent)
    : QObject(parent)
{
}

void NoticeCenter::tell(const Notice &notice)
{
    m_history.prepend({QDateTime::currentDateTime(), notice});
    m_history.resize(qMin(m_history.size(), MaxTold));
    Q_EMIT told(notice);
}

void NoticeCenter::tellDeleted(const QString &text, const std::function<void()> &putBack)
{
    const int id = ++m_lastId;
    m_deletions.append({id, text, putBack});
    if (m_deletions.size() > MaxDeletions)
        m_deletions.removeFirst();
    tell({.text = text, .action = tr("Undo"), .run = [this, id] { undo(id); }});
    Q_EMIT undoChanged();
}

QString NoticeCenter::undoText() const
{
    return m_deletions.isEmpty() ? QString() : m_deletions.constLast().text;
}

void NoticeCenter::undo()
{
    if (!m_deletions.isEmpty())
        undo(m_deletions.constLast().id);
}

void NoticeCenter::undo(int id)
{
    const auto found = std::ranges::find(m_deletions, id, &Deletion::id);
    if (found == m_deletions.end())
        return;
    const Deletion deletion = *found;
    m_deletions.erase(found);
    deletion.putBack();
    Q_EMIT undoChanged();
}

} // namespace plectrum
