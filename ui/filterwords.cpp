// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filterwords.h"

#include "capture/capturereader.h"
#include "capture/filterterms.h"
#include "ui/models/timelinemodel.h"
#include "websocket/httphead.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxConnections = 100; ///< that are offered
constexpr RecordId HandshakeRows = 4;     ///< where the first one is looked for

} // namespace

FilterVocabulary vocabularyOf(const TimelineModel &model, RecordId current)
{
    FilterVocabulary words;
    CaptureReader *const reader = model.reader();
    if (!reader)
        return words;
    const QList<ConnectionInfo> connections = reader->connections().mid(0, MaxConnections);
    for (const ConnectionInfo &connection : connections) {
        words.connections << connection.url;
        if (!connection.subprotocol.isEmpty())
            words.subprotocols << connection.subprotocol;
    }
    words.subprotocols.removeDuplicates();
    for (RecordId id = 1; id <= qMin(HandshakeRows, reader->count()); ++id) {
        const auto record = reader->record(id);
        if (!record || (record->kind != RecordKind::Request && record->kind != RecordKind::Response))
            continue;
        HttpHeadParser parser(record->kind == RecordKind::Request ? HttpHeadParser::Kind::Request
                                                                  : HttpHeadParser::Kind::Response);
        (void)parser.feed(record->payload);
        for (const HeaderField &field : parser.head().headers)
            words.headers << QString::fromLatin1(field.name.toLower());
    }
    words.headers.removeDuplicates();
    words.headers.sort();
    if (const auto record = current > 0 ? reader->record(current) : unexpected(ErrorCode::FileDamaged, QString())) {
        const QStringList terms = jsonFilterTermsOf(*record);
        for (const QString &term : terms)
            words.json << term.left(term.indexOf(u" == "_s));
    }
    return words;
}

} // namespace plectrum
