// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TimelineModel that says what its cells and headers say.

#include "capture/capturereader.h"
#include "capture/recordtext.h"
#include "ui/models/timelinecolumns.h"
#include "ui/models/timelinemodel.h"
#include "ui/models/timelinemodelprivate.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString howChosen(Conversation::Choice choice)
{
    switch (choice) {
    case Conversation::Choice::User:
        return TimelineModel::tr("by your choice");
    case Conversation::Choice::Subprotocol:
        return TimelineModel::tr("by its subprotocol");
    case Conversation::Choice::Address:
        return TimelineModel::tr("by its address");
    case Conversation::Choice::Content:
    case Conversation::Choice::None:
        break;
    }
    return TimelineModel::tr("by its first messages");
}

} // namespace

const TimelineModel::Private::Side &TimelineModel::Private::side(quint32 connection)
{
    static const Side unknown;
    if (connection > sides.size() && connections > sides.size()) {
        sides.clear();
        subprotocols.clear();
        const QList<ConnectionInfo> all = reader->connections();
        for (const ConnectionInfo &info : all) {
            sides.append({info.role == plectrum::Role::Server, info.subprotocol.toUtf8()});
            subprotocols.append(info.subprotocol.toUtf8());
        }
    }
    return connection > 0 && connection <= sides.size() ? sides.at(connection - 1) : unknown;
}

bool TimelineModel::hasManyConnections() const
{
    return d->connections > 1;
}

bool TimelineModel::isOfServer(quint32 connection) const
{
    return d->side(connection).isServer;
}

QString TimelineModel::subprotocol(quint32 connection) const
{
    return QString::fromUtf8(d->side(connection).subprotocol);
}

void TimelineModel::setDecoderChoices(const DecoderChoices &choices)
{
    if (choices == d->meanings.choices())
        return;
    d->meanings.setChoices(choices);
    if (d->filter.usesMeanings())
        setFilter(Filter(d->filter));
}

RowMeanings &TimelineModel::meanings() const
{
    return d->meanings;
}

const DecoderChoices &TimelineModel::decoderChoices() const
{
    return d->meanings.choices();
}

bool TimelineModel::hasProtocols() const
{
    return d->meanings.hasProtocols();
}

bool TimelineModel::hasCalls() const
{
    return d->meanings.hasCalls();
}

const DecodedRow *TimelineModel::meaningAt(int row) const
{
    const RecordId id = recordAt(row);
    return id > 0 ? d->meanings.row(id) : nullptr;
}

RowNote TimelineModel::noteAt(int row) const
{
    if (!d->reader)
        return {};
    const RowNotes &notes = d->reader->notes();
    const auto note = notes.find(recordAt(row));
    return note != notes.end() ? note->second : RowNote();
}

void TimelineModel::columnChanged(int column)
{
    if (d->rows > 0)
        Q_EMIT dataChanged(index(0, column), index(d->rows - 1, column));
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

void TimelineModel::setTimeMode(TimeMode mode)
{
    if (d->timeMode == mode)
        return;
    d->timeMode = mode;
    columnChanged(Time);
}

TimeMode TimelineModel::timeMode() const
{
    return d->timeMode;
}

void TimelineModel::setReference(RecordId id)
{
    const auto record = d->reader && id > 0 ? d->reader->record(id) : unexpected(ErrorCode::FileDamaged, QString());
    d->times.setReference(record ? id : 0, record ? record->timeNs : 0);
    columnChanged(Time);
}

void TimelineModel::setShowsSecrets(bool shows)
{
    if (d->showsSecrets == shows)
        return;
    d->showsSecrets = shows;
    columnChanged(Preview);
}

bool TimelineModel::showsSecrets() const
{
    return d->showsSecrets;
}

const RowTimes &TimelineModel::times() const
{
    return d->times;
}

void TimelineModel::setRules(const QList<Filter> &rules)
{
    d->marks.setRules(rules);
    d->meanings.setRules(d->marks.meant());
    if (d->rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(d->rows - 1, ColumnCount - 1), {RuleRole});
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const RecordId id = index.isValid() ? recordAt(index.row()) : 0;
    if (id == 0)
        return {};
    const TimelineColumn &column = timelineColumns()[size_t(index.column())];
    switch (role) {
    case RecordIdRole:
        return id;
    case ReferenceRole:
        return id == d->times.reference();
    case ToneRole:
        return int(tone(index));
    case RuleRole:
        (void)d->side(quint32(d->connections)); // rules may ask for subprotocols
        return d->marks.of(*d->reader, d->subprotocols, d->meanings, id);
    case Qt::TextAlignmentRole:
        return column.isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::DisplayRole:
    case DirectionRole:
    case KindRole:
    case ViolationsRole:
    case ServerRole:
    case ContinuationRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    const auto record = d->reader->record(id);
    if (!record)
        return damagedCell(index, record.error(), role);
    switch (role) {
    case Qt::DisplayRole:
        return column.text(*this, index.row(), *record);
    case DirectionRole:
        return int(record->direction);
    case KindRole:
        return QString(kindName(*record));
    case ViolationsRole:
        return record->violations.toInt();
    case ServerRole:
        return isOfServer(record->connection);
    case ContinuationRole:
        return record->kind == RecordKind::Frame && record->header.opcode == Opcode::Continuation;
    case Qt::ToolTipRole:
        return toolTip(index, *record);
    case Qt::AccessibleTextRole:
        if (index.column() == DirectionColumn)
            return record->direction == Direction::Outgoing ? tr("sent") : tr("received");
        return column.text(*this, index.row(), *record);
    default:
        return {};
    }
}

TimelineModel::Tone TimelineModel::tone(const QModelIndex &index) const
{
    const DecodedRow *const meaning = meaningAt(index.row());
    if (!meaning)
        return Tone::Usual;
    if (index.column() == Latency)
        return meaning->isUnanswered || meaning->isOrphan ? Tone::Bad
            : meaning->asks && meaning->other == 0        ? Tone::Warning
                                                          : Tone::Quiet;
    return meaning->hasProblem ? Tone::Warning
        : meaning->isError     ? Tone::Bad
        : meaning->part == DecodedMessage::Part::Heartbeat || meaning->part == DecodedMessage::Part::Piece
        ? Tone::Quiet
        : Tone::Usual;
}

QVariant TimelineModel::damagedCell(const QModelIndex &index, const Error &error, int role) const
{
    switch (role) {
    case ViolationsRole:
        return 1u;
    case Qt::ToolTipRole:
        return error.detail;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Number:
        return QLocale().toString(recordAt(index.row()));
    case Kind:
        return tr("damaged");
    case Preview:
        return error.detail;
    default:
        return {};
    }
}

QString TimelineModel::toolTip(const QModelIndex &index, const RecordView &record) const
{
    QStringList rules;
    for (const ViolationInfo &info : violationTable()) {
        if (record.violations & info.violation)
            rules << QCoreApplication::translate("plectrum::Violation", info.text) + u" ("_s
                    + QString::fromUtf8(info.section.data(), info.section.size()) + u')';
    }
    if (!rules.isEmpty())
        return rules.join(u'\n');
    switch (index.column()) {
    case Time:
    case Delta:
    case Clock:
        return d->times.toolTip(*this, index.row(), record);
    case DirectionColumn:
        return record.direction == Direction::Outgoing ? tr("Sent") : tr("Received");
    case Note:
        return noteAt(index.row()).text;
    case Latency: {
        const DecodedRow *const meaning = meaningAt(index.row());
        if (meaning && meaning->isOrphan)
            return tr("Answers a request that is not in the recording");
        if (meaning && meaning->isUnanswered)
            return tr("Nobody had answered when the connection ended");
        if (!meaning || (!meaning->asks && meaning->other == 0))
            return {};
        return meaning->latencyNs >= 0 ? tr("Answers row %L1").arg(meaning->other)
            : meaning->other > 0       ? tr("Answered by row %L1").arg(meaning->other)
                                       : tr("No answer so far");
    }
    case Summary: {
        const DecodedRow *const meaning = meaningAt(index.row());
        if (meaning && meaning->protocol.isEmpty())
            return QString::fromUtf8(meaning->summary);
        return meaning && !meaning->summary.isEmpty()
            ? meaning->protocol + u" ("_s + howChosen(meaning->choice) + u")\n"_s + QString::fromUtf8(meaning->summary)
            : QString();
    }
    case ConnectionColumn:
        return isOfServer(record.connection) ? tr("As the server saw it: ↙ came to the server, ↗ left it")
                                             : tr("As this client saw it: ↗ sent to the server, ↙ came from it");
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const TimelineColumn &column = timelineColumns()[size_t(section)];
    const TimeModeInfo &mode = timeModeInfo(d->timeMode);
    const auto ofMode = [](const char *text) { return QCoreApplication::translate("plectrum::RowTimes", text); };
    switch (role) {
    case Qt::DisplayRole:
        if (section == Time)
            return ofMode(mode.title);
        if (section == Summary && d->meanings.progress() < 100)
            //: in the header of a column, while the rows are read through: how far that is
            return tr("Summary · %1 %").arg(d->meanings.progress());
        return *column.title ? tr(column.title) : QString();
    case Qt::ToolTipRole:
        return section == Time ? ofMode(mode.toolTip) : tr(column.toolTip);
    case Qt::AccessibleTextRole:
        return tr(column.name);
    case Qt::TextAlignmentRole:
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace plectrum
