// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/talklogimporter.h"

#include "exchange/bytesource.h"
#include "exchange/intake.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxLine = 64 * 1024 * 1024;
constexpr qsizetype MaxMessage = 256 * 1024 * 1024;

} // namespace

Result<void> TalkLogImporter::run(ByteSource &source, const QString &, Intake &intake)
{
    static const QRegularExpression disconnected(u"^Disconnected \\(code: (\\d+), reason: \"(.*)\"\\)$"_s);
    quint32 connection = 0;
    std::optional<Direction> direction;
    QByteArray message;
    qint64 messages = 0;
    const auto finish = [&]() -> Result<void> {
        if (!direction)
            return {};
        ++messages;
        const Direction of = *direction;
        direction.reset();
        return intake.message(connection, of, Opcode::Text, std::exchange(message, {}), 0);
    };
    while (true) {
        const qint64 number = source.lineNumber();
        const auto read = source.line(MaxLine);
        if (!read)
            return tl::unexpected(read.error());
        if (!*read)
            break;
        const QByteArray &line = **read;
        const bool out = line.startsWith("> ") || line == ">";
        const bool in = line.startsWith("< ") || line == "<";
        const auto end = disconnected.match(QString::fromUtf8(line));
        if (out || in || end.hasMatch()) {
            if (const auto done = finish(); !done)
                return done;
        }
        if ((out || in) && connection == 0)
            connection = intake.addConnection({});
        if (out || in) {
            direction = out ? Direction::Outgoing : Direction::Incoming;
            message = line.mid(2);
        } else if (end.hasMatch() && connection != 0) {
            const ConnectionEnd ended{.code = quint16(end.captured(1).toUInt()),
                                      .reason = end.captured(2).toUtf8(),
                                      .closedBy = {},
                                      .cause = u"closed"_s};
            if (const auto done = intake.end(connection, ended, 0); !done)
                return done;
            connection = 0; // what follows is another one
        } else if (direction) {
            message += '\n' + line;
            if (message.size() > MaxMessage)
                return unexpected(ErrorCode::BadFormat,
                                  u"line %1: a message above %2 bytes"_s.arg(number).arg(MaxMessage));
        }
    }
    if (const auto done = finish(); !done)
        return done;
    if (messages == 0)
        return unexpected(ErrorCode::NoWebSocket, u"no line begins with “> ” or “< ”"_s);
    intake.losses().add(u"messages whose time is not in the file"_s, messages);
    return {};
}

} // namespace plectrum
