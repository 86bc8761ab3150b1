// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/whiteboard/whiteboard.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// As JavaScript's Number() of JSON: also of digits in a string.
double numberOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber ? number : std::numeric_limits<double>::quiet_NaN();
}

void sendTimerError(IoSocket *socket, const QString &text)
{
    if (!text.isEmpty())
        socket->send(u"timer-error"_s, ioArgument(text));
}

} // namespace

Whiteboard::Room *Whiteboard::timerRoom(IoSocket *socket, const IoArguments &arguments, const QString &call,
                                        bool isWhole)
{
    const QString name = whiteboardRoom(arguments.value(0).toObject().value("fileId"_L1));
    if (name.isEmpty() || !isWhole)
        sendTimerError(socket, u"Invalid timer %1 payload"_s.arg(call));
    else if (m_members.value(socket).isReadOnly)
        sendTimerError(socket, u"Read-only users cannot control the timer"_s);
    else if (!m_rooms.contains(name, socket))
        sendTimerError(socket, u"Cannot control timer outside the room"_s);
    else
        return &m_states[name];
    return nullptr;
}

void Whiteboard::startTimer(IoSocket *socket, const IoArguments &arguments)
{
    const double duration = numberOf(arguments.value(0)["durationMs"_L1]);
    if (Room *const room = timerRoom(socket, arguments, u"start"_s, std::isfinite(duration)))
        setTimer(socket, arguments, room->timer->start(duration, m_members.value(socket).timerUser()));
}

void Whiteboard::pauseTimer(IoSocket *socket, const IoArguments &arguments)
{
    if (Room *const room = timerRoom(socket, arguments, u"pause"_s))
        setTimer(socket, arguments, room->timer->pause(m_members.value(socket).timerUser()));
}

void Whiteboard::resumeTimer(IoSocket *socket, const IoArguments &arguments)
{
    if (Room *const room = timerRoom(socket, arguments, u"resume"_s))
        setTimer(socket, arguments, room->timer->resume());
}

void Whiteboard::resetTimer(IoSocket *socket, const IoArguments &arguments)
{
    if (Room *const room = timerRoom(socket, arguments, u"reset"_s)) {
        room->timer->reset();
        setTimer(socket, arguments, {});
    }
}

void Whiteboard::extendTimer(IoSocket *socket, const IoArguments &arguments)
{
    const double additional = numberOf(arguments.value(0)["additionalMs"_L1]);
    if (Room *const room = timerRoom(socket, arguments, u"extend"_s, std::isfinite(additional)))
        setTimer(socket, arguments, room->timer->extend(additional));
}

void Whiteboard::requestTimer(IoSocket *socket, const IoArguments &arguments)
{
    const QString name = whiteboardRoom(arguments.value(0).toObject().value("fileId"_L1));
    if (name.isEmpty())
        sendTimerError(socket, u"Invalid timer state request"_s);
    else if (m_rooms.contains(name, socket))
        socket->send(u"timer-state"_s, ioArgument(m_states[name].timer->state()));
}

/// Tells all of it, or the one who asked why it was not done.
void Whiteboard::setTimer(IoSocket *socket, const IoArguments &arguments, const QString &error)
{
    if (error.isEmpty())
        tellTimer(whiteboardRoom(arguments.value(0)["fileId"_L1]));
    else
        sendTimerError(socket, error);
}

void Whiteboard::tellTimer(const QString &room)
{
    toRoom(room, u"timer-state"_s, ioArgument(m_states[room].timer->state()));
}

/// Null: nothing is done, and nothing said.
Whiteboard::Room *Whiteboard::votingRoom(IoSocket *socket, const IoArguments &arguments)
{
    const QString name = arguments.text(0);
    return m_rooms.contains(name, socket) && !m_members.value(socket).isReadOnly ? &m_states[name] : nullptr;
}

void Whiteboard::startVoting(IoSocket *socket, const IoArguments &arguments)
{
    if (Room *const room = votingRoom(socket, arguments)) {
        tellVoting(socket, arguments, u"voting-start"_s, u"voting-started"_s,
                   room->votings.start(arguments.value(1).toObject(), m_members.value(socket).userId));
    }
}

void Whiteboard::vote(IoSocket *socket, const IoArguments &arguments)
{
    if (Room *const room = votingRoom(socket, arguments)) {
        tellVoting(socket, arguments, u"voting-vote"_s, u"voting-voted"_s,
                   room->votings.vote(arguments.text(1), arguments.text(2), m_members.value(socket).userId));
    }
}

void Whiteboard::endVoting(IoSocket *socket, const IoArguments &arguments)
{
    if (Room *const room = votingRoom(socket, arguments)) {
        tellVoting(socket, arguments, u"voting-end"_s, u"voting-ended"_s,
                   room->votings.end(arguments.text(1), m_members.value(socket).userId));
    }
}

void Whiteboard::tellVoting(IoSocket *socket, const IoArguments &arguments, const QString &call, const QString &event,
                            const WhiteboardVotings::Outcome &outcome)
{
    if (outcome)
        toRoom(arguments.text(0), event, ioArgument(*outcome));
    else
        socket->send(u"error"_s, ioArgument(QJsonObject{{u"message"_s, outcome.error()}, {u"context"_s, call}}));
}

} // namespace plectrum
