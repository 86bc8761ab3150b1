// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/lineinput.h"

#include <QFile>

#include <condition_variable>
#include <cstdio>
#include <deque>
#include <mutex>
#include <thread>

namespace plectrum {
namespace {

constexpr size_t MaxAhead = 512;

} // namespace

/// Outlives the object, for the thread may hang in a read for ever.
struct LineInput::Shared {
    std::mutex mutex; // all below
    std::deque<QByteArray> lines;
    bool ended = false;
    LineInput *owner = nullptr;
    std::condition_variable room;

    void push(QByteArray line, bool end)
    {
        std::unique_lock guard(mutex);
        room.wait(guard, [this] { return lines.size() < MaxAhead || !owner; });
        if (!owner)
            return;
        if (end)
            ended = true;
        else
            lines.push_back(std::move(line));
        if (lines.size() <= 1 || end)
            QMetaObject::invokeMethod(owner, &LineInput::readable, Qt::QueuedConnection);
    }
};

LineInput::LineInput()
    : m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
}

LineInput::~LineInput()
{
    const std::lock_guard guard(m_shared->mutex);
    m_shared->owner = nullptr;
    m_shared->room.notify_all();
}

void LineInput::start()
{
    std::thread([shared = m_shared] {
        QFile in;
        if (in.open(stdin, QIODevice::ReadOnly)) {
            while (true) {
                QByteArray line = in.readLine();
                if (line.isEmpty())
                    break;
                if (line.endsWith('\n'))
                    line.chop(line.endsWith("\r\n") ? 2 : 1);
                shared->push(std::move(line), false);
            }
        }
        shared->push({}, true);
    }).detach();
}

bool LineInput::take(QByteArray &line)
{
    const std::lock_guard guard(m_shared->mutex);
    if (m_shared->lines.empty())
        return false;
    line = std::move(m_shared->lines.front());
    m_shared->lines.pop_front();
    m_shared->room.notify_one();
    return true;
}

bool LineInput::isAtEnd() const
{
    const std::lock_guard guard(m_shared->mutex);
    return m_shared->ended && m_shared->lines.empty();
}

} // namespace plectrum
