// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/recordorder.h"

#include <QTemporaryFile>

#include <algorithm>
#include <queue>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Places of a chunk on disk read at a time.
constexpr qint64 ReadPlaces = 4096;

} // namespace

/// One ordered part, read from front to back.
class RecordOrder::Chunk {
public:
    Chunk(QTemporaryFile *file, qint64 begin, qint64 end)
        : m_file(file)
        , m_next(begin)
        , m_end(end)
    {
    }
    explicit Chunk(std::vector<Place> held)
        : m_window(std::move(held))
    {
    }

    /// nullptr at the end.
    Result<const Place *> current()
    {
        if (m_at < m_window.size())
            return &m_window[m_at];
        const qint64 places = qMin(ReadPlaces, m_end - m_next);
        if (places <= 0)
            return nullptr;
        m_window.resize(size_t(places));
        const qint64 bytes = places * qint64(sizeof(Place));
        if (!m_file->seek(m_next * qint64(sizeof(Place)))
            || m_file->read(reinterpret_cast<char *>(m_window.data()), bytes) != bytes)
            return unexpected(ErrorCode::FileNotReadable, u"temporary file: "_s + m_file->errorString());
        m_next += places;
        m_at = 0;
        return m_window.data();
    }
    void advance() { ++m_at; }

private:
    QTemporaryFile *const m_file = nullptr;
    std::vector<Place> m_window;
    size_t m_at = 0;
    qint64 m_next = 0;
    qint64 m_end = 0;
};

RecordOrder::RecordOrder(qsizetype maxHeld)
    : m_maxHeld(maxHeld)
{
}

RecordOrder::~RecordOrder() = default;
RecordOrder::RecordOrder(RecordOrder &&) noexcept = default;
RecordOrder &RecordOrder::operator=(RecordOrder &&) noexcept = default;

Result<void> RecordOrder::add(qint64 timeNs, qint64 place)
{
    const Place added{timeNs, place, ++m_count};
    m_sorted = m_sorted && (m_count == 1 || m_last <= added);
    m_last = added;
    m_earliestNs = qMin(m_earliestNs, timeNs);
    m_held.push_back(added);
    return qsizetype(m_held.size()) < m_maxHeld ? Result<void>() : spill();
}

Result<void> RecordOrder::spill()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return unexpected(ErrorCode::FileNotWritable, u"temporary file: "_s + m_file->errorString());
    }
    std::ranges::sort(m_held);
    const qint64 bytes = qint64(m_held.size()) * qint64(sizeof(Place));
    if (m_file->write(reinterpret_cast<const char *>(m_held.data()), bytes) != bytes || !m_file->flush())
        return unexpected(m_file->error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                        : ErrorCode::FileNotWritable,
                          u"temporary file: "_s + m_file->errorString());
    m_held.clear();
    return {};
}

Result<void> RecordOrder::forEachRun(const std::function<Result<void>(RecordId first, RecordId end)> &visitor)
{
    std::vector<Chunk> chunks;
    const qint64 spilled = m_count - qint64(m_held.size());
    for (qint64 begin = 0; begin < spilled; begin += m_maxHeld)
        chunks.emplace_back(m_file.get(), begin, begin + m_maxHeld);
    std::ranges::sort(m_held);
    chunks.emplace_back(std::exchange(m_held, {}));

    using Head = std::pair<Place, size_t>;
    std::priority_queue<Head, std::vector<Head>, std::greater<>> heads;
    const auto push = [&](size_t index) -> Result<void> {
        const auto place = chunks[index].current();
        if (!place)
            return tl::unexpected(place.error());
        if (*place)
            heads.emplace(**place, index);
        return {};
    };
    for (size_t i = 0; i < chunks.size(); ++i) {
        if (const auto pushed = push(i); !pushed)
            return pushed;
    }
    RecordId first = 0;
    RecordId end = 0;
    while (!heads.empty()) {
        const auto [place, index] = heads.top();
        heads.pop();
        chunks[index].advance();
        if (const auto pushed = push(index); !pushed)
            return pushed;
        if (place.id != end) {
            if (end > first) {
                if (const auto visited = visitor(first, end); !visited)
                    return visited;
            }
            first = place.id;
        }
        end = place.id + 1;
    }
    return end > first ? visitor(first, end) : Result<void>();
}

} // namespace plectrum
