// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/decodedfile.h"
#include "decoders/roomstate.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct RoomsOptions {
    std::string file;
    std::string decode = "auto";
    RecordId at = std::numeric_limits<RecordId>::max();
};

QString memberText(const RoomView::Member &member)
{
    return member.name.isEmpty() ? u"(this client)"_s : QString::fromUtf8(member.name);
}

void printRoom(const RoomView &room, Console &console)
{
    console.line(
        (u"connection %1  %2  (%3)"_s.arg(room.connection).arg(QString::fromUtf8(room.name)).arg(room.members.size()))
            .toUtf8());
    for (const RoomView::Member &member : room.members)
        console.line((u"  %1  since row %2"_s.arg(memberText(member).leftJustified(32)).arg(member.since)).toUtf8());
}

QJsonObject roomJson(const RoomView &room)
{
    QJsonArray members;
    for (const RoomView::Member &member : room.members)
        members.append(QJsonObject{{u"member"_s, QString::fromUtf8(member.name)}, {u"since"_s, member.since}});
    return {{u"conn"_s, qint64(room.connection)}, {u"room"_s, QString::fromUtf8(room.name)}, {u"members"_s, members}};
}

int showRooms(const RoomsOptions &options, Session &session)
{
    DecodedFile file(options.file, options.decode, session);
    RoomState state;
    RecordId lastOpen = 0; ///< before connections ended at the end of the recording
    const int code = file.read(
        [&](RecordId id, const RecordView &record, const std::vector<DecodedMessage> &messages, const DecoderInfo *) {
            state.add(id, record, messages);
            lastOpen = record.kind == RecordKind::End ? lastOpen : id;
        });
    if (code == Interrupted || (code != Done && !file.isOpen()))
        return code;
    const bool isGiven = options.at < std::numeric_limits<RecordId>::max();
    const QList<RoomView> rooms = state.at(isGiven ? options.at : lastOpen);
    for (const RoomView &room : rooms) {
        if (session.console.isJson())
            session.console.line(roomJson(room));
        else
            printRoom(room, session.console);
    }
    if (state.isEmpty())
        session.console.talk(u"no protocol in it tells of rooms"_s);
    else if (rooms.isEmpty())
        session.console.talk(u"nobody is in a room there"_s);
    if (state.isCut())
        session.console.complain(u"too many rooms or members: some are missing"_s);
    return code;
}

} // namespace

std::function<int()> addRooms(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<RoomsOptions>();
    addDecodedFile(app, options->file, options->decode);
    app.add_option("--at", options->at,
                   "When this row had passed; else before the connections that were open last ended")
        ->check(CLI::PositiveNumber)
        ->type_name("ROW");
    return [options, &session] { return showRooms(*options, session); };
}

} // namespace plectrum
