// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/faults/faultcontext.h"

#include "websocket/handshake.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr QByteArrayView UnofferedSubprotocol = "plectrum.never-offered";

QList<QByteArray> linesOf(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QByteArray joined(const QList<QByteArray> &lines)
{
    return lines.join("\r\n") + "\r\n\r\n";
}

void removeField(QList<QByteArray> &lines, QByteArrayView name)
{
    lines.removeIf([name](const QByteArray &line) {
        return QByteArrayView(line).first(qMax<qsizetype>(0, line.indexOf(':'))).compare(name, Qt::CaseInsensitive)
            == 0;
    });
}

/// In the case the head's other names have.
void setField(QList<QByteArray> &lines, const QByteArray &name, QByteArrayView value)
{
    removeField(lines, name);
    const bool lower = std::ranges::any_of(lines, [](const QByteArray &line) { return line.startsWith("upgrade:"); });
    lines.append((lower ? name.toLower() : name) + ": " + value.toByteArray());
}

} // namespace

QString FaultStrike::line() const
{
    QString text = u"fault %1 %2 #%3"_s.arg(QString(faultInfo(fault).name), route).arg(connection);
    if (faultInfo(fault).parameter != FaultParameter::Handshakes)
        text += u' ' + QString(faultDirectionName(direction));
    if (message > 0)
        text += u" message %1"_s.arg(message);
    return detail.isEmpty() ? text : QString(text + u": "_s + detail);
}

QJsonObject FaultStrike::event() const
{
    QJsonObject object{{u"event"_s, u"fault"_s},
                       {u"fault"_s, faultInfo(fault).name},
                       {u"route"_s, route},
                       {u"connection"_s, qint64(connection)},
                       {u"direction"_s, faultDirectionName(direction)}};
    if (message > 0)
        object.insert(u"message"_s, qint64(message));
    if (!detail.isEmpty())
        object.insert(u"detail"_s, detail);
    return object;
}

FaultDraw FaultContext::draw(Fault fault, FaultDirection direction, quint64 message) const
{
    return {.seed = seed, .connection = connection, .message = message, .direction = direction, .fault = fault};
}

bool FaultContext::strikes(Fault fault, FaultDirection direction, quint64 message) const
{
    const FaultSetting *setting = plan.find(fault, direction);
    if (!setting)
        return false;
    const bool countsMessages = faultInfo(fault).parameter == FaultParameter::Messages;
    return setting->when.strikes(countsMessages ? message : connection, draw(fault, direction, message));
}

void FaultContext::say(Fault fault, FaultDirection direction, quint64 message, const QString &detail) const
{
    if (tell)
        tell({fault, route, connection, direction, message, detail});
}

QByteArray faultedRequestHead(const FaultContext &context, const QByteArray &head)
{
    if (!context.plan.liesAboutDeflate())
        return head;
    QList<QByteArray> lines = linesOf(head);
    removeField(lines, "Sec-WebSocket-Extensions");
    return joined(lines);
}

QByteArray faultedResponseHead(FaultContext &context, const QByteArray &head, QByteArrayView requestedExtensions)
{
    const auto struck = [&context](Fault fault) {
        if (!context.strikes(fault))
            return false;
        context.say(fault, FaultDirection::ToClient, 0);
        return true;
    };
    QList<QByteArray> lines = linesOf(head);
    bool changed = false;
    if (struck(Fault::BadAccept)) {
        setField(lines, "Sec-WebSocket-Accept", acceptFor("the key of somebody else"));
        changed = true;
    }
    if (struck(Fault::BadSubprotocol)) {
        setField(lines, "Sec-WebSocket-Protocol", UnofferedSubprotocol);
        changed = true;
    }
    if (context.plan.has(Fault::BadDeflate) || context.plan.has(Fault::PlainAsDeflate)) {
        const auto offers = parseDeflateOffers(requestedExtensions);
        const DeflateParameters wishes{.serverNoContextTakeover = true, .clientNoContextTakeover = true};
        DeflateOffer granted;
        if (offers)
            context.ownDeflate = acceptDeflate(*offers, wishes, &granted);
        if (context.ownDeflate) {
            setField(lines, "Sec-WebSocket-Extensions", deflateResponse(*context.ownDeflate, granted));
            changed = true;
        }
    }
    return changed ? joined(lines) : head;
}

} // namespace plectrum
