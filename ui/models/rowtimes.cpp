// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rowtimes.h"

#include "capture/capturereader.h"
#include "ui/models/timelinemodel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxLookBack = 20000;    ///< rows
constexpr qsizetype MaxKnown = 10000; ///< times remembered

constexpr std::array Modes{
    TimeModeInfo{TimeMode::SinceStart, "start"_L1, QT_TRANSLATE_NOOP("plectrum::RowTimes", "Time s"),
                 QT_TRANSLATE_NOOP("plectrum::RowTimes", "Since the &start"),
                 QT_TRANSLATE_NOOP("plectrum::RowTimes", "Seconds since the recording began")},
    TimeModeInfo{TimeMode::SinceShown, "shown"_L1, QT_TRANSLATE_NOOP("plectrum::RowTimes", "+ Time s"),
                 QT_TRANSLATE_NOOP("plectrum::RowTimes", "Since the &row above"),
                 QT_TRANSLATE_NOOP("plectrum::RowTimes", "Seconds since the row above")},
    TimeModeInfo{TimeMode::SinceDirection, "direction"_L1, QT_TRANSLATE_NOOP("plectrum::RowTimes", "+ Same way s"),
                 QT_TRANSLATE_NOOP("plectrum::RowTimes", "Since the last row of the same &direction"),
                 QT_TRANSLATE_NOOP("plectrum::RowTimes",
                                   "Seconds since the row above that went the same way on its connection")},
    TimeModeInfo{TimeMode::WallClock, "clock"_L1, QT_TRANSLATE_NOOP("plectrum::RowTimes", "Clock"),
                 QT_TRANSLATE_NOOP("plectrum::RowTimes", "&Wall clock"),
                 QT_TRANSLATE_NOOP("plectrum::RowTimes", "Local time of day")},
    TimeModeInfo{TimeMode::SinceReference, "reference"_L1, QT_TRANSLATE_NOOP("plectrum::RowTimes", "± Reference s"),
                 QT_TRANSLATE_NOOP("plectrum::RowTimes", "Since the re&ference row"),
                 QT_TRANSLATE_NOOP("plectrum::RowTimes",
                                   "Seconds since the row marked as reference; since the start while there is none")},
};

QString seconds(qint64 ns)
{
    return QString::number(double(ns) / 1e9, 'f', 6);
}

/// What is needed of a record after others were read.
struct Moment {
    qint64 timeNs = 0;
    Direction direction = Direction::Outgoing;
    quint32 connection = 0;

    explicit Moment(const RecordView &record)
        : timeNs(record.timeNs)
        , direction(record.direction)
        , connection(record.connection)
    {
    }
};

} // namespace

std::span<const TimeModeInfo> timeModes()
{
    return Modes;
}

const TimeModeInfo &timeModeInfo(TimeMode mode)
{
    return *std::ranges::find(Modes, mode, &TimeModeInfo::mode);
}

void RowTimes::forget()
{
    m_sinceDirection.clear();
}

void RowTimes::setReference(RecordId id, qint64 timeNs)
{
    m_reference = id;
    m_referenceNs = id > 0 ? timeNs : 0;
}

QString RowTimes::text(const TimelineModel &model, int row, const RecordView &record, TimeMode mode) const
{
    switch (mode) {
    case TimeMode::SinceStart:
        return seconds(record.timeNs);
    case TimeMode::SinceShown: {
        const qint64 timeNs = record.timeNs;
        if (row == 0)
            return seconds(0);
        const auto above = model.reader()->record(model.recordAt(row - 1));
        return above ? seconds(timeNs - above->timeNs) : QString();
    }
    case TimeMode::SinceDirection:
        return sinceDirection(model, row, record);
    case TimeMode::WallClock:
        return m_start.addMSecs(record.timeNs / 1'000'000).toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case TimeMode::SinceReference:
        return seconds(record.timeNs - m_referenceNs);
    }
    return {};
}

QString RowTimes::sinceDirection(const TimelineModel &model, int row, const RecordView &record) const
{
    const auto known = m_sinceDirection.constFind(row);
    if (known != m_sinceDirection.constEnd())
        return *known;
    const Moment moment(record);
    const int last = qMax(0, row - MaxLookBack);
    // There is none before; or none as near as one looks, which is then said.
    QString text = last == 0 ? seconds(0) : u"> "_s;
    qint64 lastNs = moment.timeNs;
    bool isFound = false;
    for (int above = row - 1; above >= last && !isFound; --above) {
        const auto other = model.reader()->record(model.recordAt(above));
        if (!other)
            continue;
        lastNs = other->timeNs;
        isFound = other->direction == moment.direction && other->connection == moment.connection;
    }
    if (isFound)
        text = seconds(moment.timeNs - lastNs);
    else if (last > 0)
        text += seconds(moment.timeNs - lastNs);
    if (m_sinceDirection.size() >= MaxKnown)
        m_sinceDirection.clear();
    m_sinceDirection.insert(row, text);
    return text;
}

QString RowTimes::toolTip(const TimelineModel &model, int row, const RecordView &record) const
{
    const Moment moment(record);
    const auto say = [](const char *text) { return QCoreApplication::translate("plectrum::RowTimes", text); };
    QStringList lines;
    lines << say(QT_TRANSLATE_NOOP("plectrum::RowTimes", "%1 s since the recording began")).arg(seconds(moment.timeNs));
    if (row > 0)
        lines << say(QT_TRANSLATE_NOOP("plectrum::RowTimes", "%1 s since the row above"))
                     .arg(text(model, row, record, TimeMode::SinceShown));
    if (m_reference > 0)
        //: %1: seconds, may be negative; %2: number of a row
        lines << say(QT_TRANSLATE_NOOP("plectrum::RowTimes", "%1 s since row %2, the reference"))
                     .arg(seconds(moment.timeNs - m_referenceNs), QLocale().toString(m_reference));
    if (m_start.isValid())
        lines << m_start.addMSecs(moment.timeNs / 1'000'000).toLocalTime().toString(Qt::ISODateWithMs);
    return lines.join(u'\n');
}

} // namespace plectrum
