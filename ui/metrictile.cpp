// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrictile.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Tone = Sparkline::Tone;

constexpr std::array ConnectionRows{MetricTile::Row{nullptr, Metric::Connections}};
constexpr std::array RoomRows{MetricTile::Row{nullptr, Metric::Rooms}};
constexpr std::array MessageRows{
    MetricTile::Row{QT_TRANSLATE_NOOP("plectrum::MetricTile", "in"), Metric::ReceivedMessages, Tone::Incoming},
    MetricTile::Row{QT_TRANSLATE_NOOP("plectrum::MetricTile", "out"), Metric::SentMessages, Tone::Outgoing}};
constexpr std::array ByteRows{
    MetricTile::Row{QT_TRANSLATE_NOOP("plectrum::MetricTile", "in"), Metric::ReceivedBytes, Tone::Incoming},
    MetricTile::Row{QT_TRANSLATE_NOOP("plectrum::MetricTile", "out"), Metric::SentBytes, Tone::Outgoing}};
constexpr std::array FanOutRows{MetricTile::Row{"p50", Metric::FanOut, Tone::First, 0.50},
                                MetricTile::Row{"p95", Metric::FanOut, Tone::Second, 0.95},
                                MetricTile::Row{"p99", Metric::FanOut, Tone::Third, 0.99}};
constexpr std::array DropRows{MetricTile::Row{nullptr, Metric::VolatileDrops}};
constexpr std::array MemoryRows{MetricTile::Row{nullptr, Metric::ResidentMemory}};

/// Two digits that count, with the decimals they need.
QString shortNumber(double value)
{
    return QLocale().toString(value, 'f', value != 0 && value < 9.95 && value != double(qint64(value)) ? 1 : 0);
}

QString durationText(double seconds)
{
    if (seconds < 0.001)
        return shortNumber(seconds * 1e6) + u" µs"_s;
    return seconds < 1 ? shortNumber(seconds * 1e3) + u" ms"_s : shortNumber(seconds) + u" s"_s;
}

} // namespace

std::span<const MetricTile::Subject> MetricTile::subjects()
{
    static constexpr std::array Subjects{
        Subject{"connections", QT_TR_NOOP("Connections"), QT_TR_NOOP("WebSockets that are open."), ConnectionRows},
        Subject{"rooms", QT_TR_NOOP("Rooms"), QT_TR_NOOP("Groups, rosters and rooms that have members."), RoomRows},
        Subject{"messages", QT_TR_NOOP("Messages"),
                QT_TR_NOOP("Messages the server received and sent; one for each receiver."), MessageRows},
        Subject{"bytes", QT_TR_NOOP("Bytes"), QT_TR_NOOP("Of the messages, before compression and frame headers."),
                ByteRows},
        Subject{"fanOut", QT_TR_NOOP("Fan-out latency"),
                QT_TR_NOOP("From a message's arrival to the queue of its last receiver, of the last 10 seconds."),
                FanOutRows},
        Subject{"drops", QT_TR_NOOP("Volatile drops"),
                QT_TR_NOOP("Volatile events that were not sent since their receiver was behind."), DropRows},
        Subject{"memory", QT_TR_NOOP("Memory"),
                QT_TR_NOOP("Of the whole process in RAM; the server is a part of Plectrum."), MemoryRows},
    };
    return Subjects;
}

MetricTile::MetricTile(const Subject &subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_most(new QLabel(this))
    , m_line(new Sparkline(this))
{
    const QString key = QString::fromLatin1(subject.key);
    setObjectName(key + u"MetricTile"_s);
    setToolTip(tr(subject.tip));
    auto *const title = new QLabel(tr(subject.title), this);
    title->setProperty("heading", true);
    m_most->setProperty("dim", true);
    m_most->setObjectName(key + u"MostLabel"_s);
    m_line->setObjectName(key + u"Sparkline"_s);
    m_line->setAccessibleName(title->text());
    m_line->setSpan((MetricsHistory::MostSamples - 1) * std::chrono::seconds(1));
    m_line->setLongestStep(MetricsHistory::LongestStep);
    m_line->setFormat([this](double value) { return text(m_subject.rows.front(), value); });

    auto *const top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch(1);
    top->addWidget(m_most);
    auto *const numbers = new QHBoxLayout;
    numbers->setSpacing(14);
    for (const Row &row : subject.rows) {
        auto *const value = new QLabel(this);
        value->setObjectName(row.name ? key + QString::fromLatin1(row.name) + u"Label"_s : key + u"Label"_s);
        setTableFont(*value);
        m_values << value;
        numbers->addWidget(value);
    }
    numbers->addStretch(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(numbers);
    layout->addWidget(m_line);
}

QString MetricTile::rowName(const Row &row) const
{
    return row.name ? tr(row.name) : QString();
}

QString MetricTile::text(const Row &row, double value) const
{
    const MetricInfo &info = metricInfo(row.metric);
    const QString number = info.unit == MetricUnit::Bytes
        ? QLocale().formattedDataSize(qint64(value), 1, QLocale::DataSizeTraditionalFormat)
        : info.unit == MetricUnit::Seconds ? durationText(value)
                                           : shortNumber(value);
    //: %1: a number of something, with its unit; so many a second
    return info.kind == MetricKind::Counter ? tr("%1/s").arg(number) : number;
}

void MetricTile::showHistory(const MetricsHistory &history, const QDateTime &newest)
{
    Sparkline::Data drawn{.newest = newest};
    const qsizetype size = history.size();
    for (qsizetype i = 0; i < size; ++i)
        drawn.ages << std::chrono::duration_cast<std::chrono::milliseconds>(history.at(size - 1).takenAt
                                                                            - history.at(i).takenAt);
    QStringList spoken;
    for (size_t r = 0; r < m_subject.rows.size(); ++r) {
        const Row &row = m_subject.rows[r];
        Sparkline::Line line{.name = rowName(row), .tone = row.tone};
        for (qsizetype i = 0; i < size; ++i)
            line.values << (row.rank > 0 ? history.quantile(row.metric, row.rank, i) : history.value(row.metric, i));
        const auto now = size > 0 ? line.values.constLast() : std::nullopt;
        const QString number = now ? text(row, *now) : u"–"_s;
        const QString color = Sparkline::colorOf(row.tone, palette()).name();
        m_values[qsizetype(r)]->setText(
            row.name ? u"<span style=\"color:%1\">●</span> %2 %3"_s.arg(color, line.name, number) : number);
        spoken << (row.name ? line.name + u' ' + number : number);
        drawn.lines << line;
    }
    m_line->setData(drawn);
    const auto most = m_line->greatest();
    //: %1: a number with its unit, the greatest of the last minutes
    m_most->setText(most ? tr("most %1").arg(text(m_subject.rows.front(), *most)) : QString());
    m_line->setAccessibleDescription(spoken.join(u", "_s) + (most ? u"; "_s + m_most->text() : QString()));
}

} // namespace plectrum
