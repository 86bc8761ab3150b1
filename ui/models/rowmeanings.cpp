// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rowmeanings.h"

#include "capture/capturereader.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <optional>
#include <utility>

using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr qint64 SliceMs = 50;                    ///< then what is known is shown
constexpr std::chrono::milliseconds Pause = 20ms; ///< others want the processor too
constexpr qint64 CallsEveryMs = 250;              ///< at most, while records come

} // namespace

struct RowMeanings::Work {
    QString path;
    DecoderChoices choices;
    std::unique_ptr<CaptureReader> reader;
    std::unique_ptr<DecodedRows> decoded;
    std::vector<RecordId> wished; ///< in order
    std::vector<DecodedRow> rows; ///< for the window
    RecordId explained = 0;       ///< wished for in full; 0: none
    std::shared_ptr<const DecodedParts> parts;
    bool isBroken = false;
    std::atomic<bool> isWanted = false; ///< by the window: there are new wishes
    CallStatistics calls;
    RoomState rooms;
    QElapsedTimer sinceCalls;
    bool wantsCalls = false;
    QList<Filter> rules;
    int rulesChanges = 0; ///< of `rules`, as the window counts them
    int rulesAsked = 0;   ///< of those that `decoded` has
    RecordId roomsAt = 0;
    std::optional<QList<CallRow>> callRows;   ///< for the window, where they are others
    std::optional<QList<RoomView>> roomViews; ///< the same
    qint64 callChanges = -1;                  ///< that the window knows
    std::pair<qint64, RecordId> roomsKnown{-1, 0};

    void makeViews()
    {
        const bool isWhole = decoded->passed() >= reader->count();
        const bool isSoon = sinceCalls.isValid() && sinceCalls.elapsed() < CallsEveryMs && !isWhole;
        if (wantsCalls && callChanges != calls.changes() && !isSoon) {
            callChanges = calls.changes();
            callRows = calls.rows();
            sinceCalls.start();
        }
        const std::pair<qint64, RecordId> wanted{rooms.changes(), roomsAt};
        if (roomsAt > 0 && roomsKnown != wanted && !isSoon) {
            roomsKnown = wanted;
            roomViews = rooms.at(roomsAt);
        }
    }

    void go(const std::function<bool()> &goOn)
    {
        if (!reader) {
            auto opened = CaptureReader::open(path, CaptureReader::Access::Sequential);
            isBroken = !opened;
            if (isBroken)
                return; // the table says so
            reader = std::move(*opened);
            decoded = std::make_unique<DecodedRows>(*reader, choices);
            decoded->setWatch([this](RecordId id, const RecordView &record, const std::vector<DecodedMessage> &messages,
                                     const DecoderInfo *info) {
                calls.add(record, messages, info);
                rooms.add(id, record, messages);
            });
        }
        (void)reader->refresh();
        if (rulesAsked != rulesChanges) {
            rulesAsked = rulesChanges;
            decoded->setRules(rules);
        }
        if (explained > 0)
            parts = std::make_shared<const DecodedParts>(decoded->parts(explained, goOn));
        rows = decoded->rows(wished, goOn);
        QElapsedTimer timer;
        timer.start();
        (void)decoded->advance(reader->count(), [&] { return goOn() && !isWanted && timer.elapsed() < SliceMs; });
        makeViews();
    }
};

RowMeanings::RowMeanings(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RowMeanings::go);
}

void RowMeanings::start(const QString &path, qint64 count)
{
    m_explained = 0;
    m_path = path;
    m_count = count;
    begin();
}

void RowMeanings::begin()
{
    m_task.stop();
    m_soon.stop();
    m_rows.clear();
    m_wished.clear();
    m_passed = 0;
    m_mustExplain = m_explained > 0;
    m_work.reset();
    if (!m_path.isEmpty()) {
        m_work = std::make_shared<Work>();
        m_work->path = m_path;
        m_work->choices = m_choices;
        m_soon.start(Pause);
    }
    setContent(false, false);
    m_calls.clear();
    m_rooms.clear();
    m_hasRooms = false;
    Q_EMIT callsChanged();
    Q_EMIT roomsChanged();
}

void RowMeanings::setWantsCalls(bool wants)
{
    m_wantsCalls = wants;
    m_isAsked = m_isAsked || wants;
    if (m_isAsked && m_work && !m_task.isBusy())
        m_soon.start(0ms);
}

void RowMeanings::setRoomsAt(RecordId id)
{
    if (id == m_roomsAt)
        return;
    m_roomsAt = id;
    m_isAsked = m_isAsked || id > 0;
    if (m_isAsked && m_work && !m_task.isBusy())
        m_soon.start(0ms);
}

void RowMeanings::takeViews()
{
    const bool hasRooms = !m_work->rooms.isEmpty();
    if (m_work->callRows) {
        m_calls = *std::exchange(m_work->callRows, std::nullopt);
        Q_EMIT callsChanged();
    }
    if (m_work->roomViews || hasRooms != m_hasRooms) {
        m_hasRooms = hasRooms;
        if (m_work->roomViews)
            m_rooms = *std::exchange(m_work->roomViews, std::nullopt);
        Q_EMIT roomsChanged();
    }
}

void RowMeanings::setContent(bool hasProtocols, bool hasCalls)
{
    if (hasProtocols == m_hasProtocols && hasCalls == m_hasCalls)
        return;
    m_hasProtocols = hasProtocols;
    m_hasCalls = hasCalls;
    Q_EMIT contentChanged();
}

void RowMeanings::grow(qint64 count)
{
    m_count = count;
    if (m_work && !m_task.isBusy() && !m_soon.isActive() && m_passed < m_count)
        m_soon.start(Pause);
}

void RowMeanings::setChoices(const DecoderChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    begin();
    Q_EMIT choicesChanged();
    Q_EMIT found();
}

void RowMeanings::setRules(const QList<Filter> &rules)
{
    if (rules.isEmpty() && m_rules.isEmpty())
        return;
    m_rules = rules;
    ++m_rulesChanges;
    m_rows.clear();
    Q_EMIT found(); // what is painted is asked for again
}

const DecodedRow *RowMeanings::row(RecordId id)
{
    const Kept *const known = m_rows.object(id);
    // Of what is known an answer may have come, which interrupts nobody.
    if (m_work && !known)
        wish(id, true);
    else if (m_work
             && ((known->row.asks && known->row.other == 0 && known->passed < m_passed)
                 || (known->hindsight != m_hindsight && (known->row.asks || known->row.protocol.isEmpty()))))
        wish(id, false);
    return known ? &known->row : nullptr;
}

void RowMeanings::explain(RecordId id)
{
    m_explained = id;
    m_mustExplain = id > 0;
    if (!m_mustExplain || !m_work || id > m_passed)
        return;
    if (m_task.isBusy())
        m_work->isWanted = true;
    else
        m_soon.start(0ms);
}

int RowMeanings::progress() const
{
    return m_count - m_passed <= FewRecords ? 100 : int(m_passed * 100 / m_count);
}

void RowMeanings::wish(RecordId id, bool isUrgent)
{
    if (m_wished.size() >= MaxKept)
        m_wished.clear(); // somebody scrolls where nothing is known yet
    m_wished.insert(id);
    if (id > m_passed)
        return;
    if (!m_task.isBusy())
        m_soon.start(0ms);
    else if (isUrgent)
        m_work->isWanted = true;
}

void RowMeanings::go()
{
    if (!m_work || m_task.isBusy())
        return;
    m_work->wished.clear();
    std::ranges::copy_if(m_wished, std::back_inserter(m_work->wished), [this](RecordId id) { return id <= m_passed; });
    std::ranges::sort(m_work->wished);
    for (const RecordId id : m_work->wished)
        m_wished.remove(id);
    m_work->isWanted = false;
    m_work->wantsCalls = m_wantsCalls;
    m_work->roomsAt = m_roomsAt;
    m_work->rules = m_rules;
    m_work->rulesChanges = m_rulesChanges;
    m_isAsked = false;
    m_work->explained = m_mustExplain && m_explained <= m_passed ? m_explained : 0;
    m_work->parts.reset();
    m_task.run([work = m_work](const std::function<bool()> &goOn) { work->go(goOn); }, [this] { take(); });
}

void RowMeanings::take()
{
    if (m_work->isBroken)
        return;
    const bool hasWished = !m_work->wished.empty();
    // What is passed and was not told of says nothing.
    const qint64 passed = m_passed;
    const int progressBefore = progress();
    m_passed = m_work->decoded->passed();
    // The rows were looked at before more was passed.
    const qint64 hindsight = std::exchange(m_hindsight, m_work->decoded->hindsight());
    for (DecodedRow &row : m_work->rows) {
        const RecordId id = row.id;
        m_rows.insert(id, new Kept{std::move(row), passed, hindsight});
    }
    m_work->rows.clear();
    if (m_work->rulesChanges != m_rulesChanges)
        m_rows.clear(); // they were asked other rules
    for (const RecordId id : m_work->wished) {
        if (!m_rows.contains(id) && m_work->rulesChanges == m_rulesChanges)
            m_rows.insert(id, new Kept{{.id = id}, passed, hindsight});
    }
    setContent(m_work->decoded->hasProtocols(), m_work->decoded->hasCalls());
    takeViews();
    if (m_hindsight != hindsight)
        Q_EMIT found(); // what is painted is asked for again
    if (const auto parts = std::move(m_work->parts); m_mustExplain && parts && parts->id == m_explained) {
        m_mustExplain = false;
        Q_EMIT explained(parts);
    }
    if (progress() != progressBefore)
        Q_EMIT progressed();
    if (hasWished)
        Q_EMIT found();
    if (m_isAsked || (m_mustExplain && m_explained <= m_passed)
        || std::ranges::any_of(m_wished, [this](RecordId id) { return id <= m_passed; }))
        m_soon.start(0ms);
    else if (m_passed < m_count)
        m_soon.start(m_count - m_passed > FewRecords ? 0ms : Pause);
}

} // namespace plectrum
