// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/conversation.h"
#include "support/figures.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

struct Message {
    Role sender;
    Opcode type;
    QByteArray bytes;
};

} // namespace

/// Summaries of talks that real libraries had, over and over, each time as a new connection.
int main()
{
    const QDir folder(QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/data/golden/talks"));
    for (const QFileInfo &info : folder.entryInfoList({u"*.jsonl"_s})) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(info.filePath()));
        const QJsonObject head = QJsonDocument::fromJson(file.readLine()).object();
        const DecoderClues clues{.url = QUrl(head[u"url"_s].toString()),
                                 .subprotocol = head[u"subprotocol"_s].toString().toUtf8()};
        QList<Message> messages;
        while (!file.atEnd()) {
            const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
            const bool isText = object.contains(u"text"_s);
            messages << Message{object[u"side"_s] == "c"_L1 ? Role::Client : Role::Server,
                                isText ? Opcode::Text : Opcode::Binary,
                                isText ? object[u"text"_s].toString().toUtf8()
                                       : QByteArray::fromHex(object[u"hex"_s].toString().toLatin1())};
        }
        const int rounds = 40'000 / int(messages.size());
        const double seconds = bestProcessorSeconds([&] {
            size_t decoded = 0;
            for (int round = 0; round < rounds; ++round) {
                Conversation conversation(clues, nullptr);
                for (const Message &each : std::as_const(messages))
                    decoded +=
                        conversation.feed({.sender = each.sender, .type = each.type, .message = each.bytes}).size();
            }
            if (decoded < size_t(rounds))
                qFatal("nothing was decoded");
        });
        const QByteArray name = info.baseName().toUtf8() + ": summaries, thousand messages a second";
        figure(name.constData(), double(rounds) * double(messages.size()) / seconds / 1000, 500);
    }
    return 0;
}
