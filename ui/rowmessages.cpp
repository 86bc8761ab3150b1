// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of RowActions that has to do with the messages of rows: sent again, saved as files and with a name.

#include "capture/capturereader.h"
#include "capture/recordtext.h"
#include "decoders/jsontext.h"
#include "profiles/variables.h"
#include "ui/models/timelinemodel.h"
#include "ui/payloadfiles.h"
#include "ui/rowactions.h"
#include "ui/rowselection.h"
#include "ui/timelineview.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxSent = 1000;   ///< messages sent again at once
constexpr int MaxSaved = 10000; ///< files
constexpr qint64 MaxSentBytes = 64LL * 1024 * 1024;

} // namespace

void RowActions::savePayloads()
{
    QList<RecordId> ids;
    for (const int row : RowSelection(m_view).rows(MaxSaved))
        ids << m_model.recordAt(row);
    if (ids.isEmpty())
        ids << m_view.currentRecord();
    auto *const dialog =
        new QFileDialog(&m_tab, ids.size() == 1 ? tr("Save payload") : tr("Save payloads into a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"savePayloadDialog"_s);
    if (ids.size() == 1) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(payloadFileName(*m_model.reader(), ids.first()));
    } else {
        dialog->setFileMode(QFileDialog::Directory);
    }
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, ids](const QString &place) { savePayloadsAt(place, ids); });
    dialog->open();
}

void RowActions::savePayloadsAt(const QString &place, const QList<RecordId> &ids)
{
    const auto saved = std::make_shared<Result<int>>(0);
    const bool isBegun = m_saver.run(
        tr("Saving payloads…"),
        [path = m_model.reader()->path(), ids, place, saved](const TaskProgress::Watch &watch) {
            *saved = savePayloadsTo(path, ids, place, watch);
        },
        [this, saved, place] {
            if (*saved)
                Q_EMIT said(tr("Payloads saved: %L1 · %2").arg(**saved).arg(place));
            else if (saved->error().code == ErrorCode::Cancelled)
                Q_EMIT said(tr("Cancelled; what was whole by then stays in %1.").arg(place));
            else
                Q_EMIT failed(saved->error());
        });
    if (!isBegun)
        Q_EMIT said(tr("Nothing was saved: other payloads are still being saved."));
}

void RowActions::resend()
{
    if (!m_canSend || !m_model.reader())
        return;
    int sent = 0;
    for (const int row : RowSelection(m_view).rows(MaxSent)) {
        const RecordId id = m_model.recordAt(row);
        const auto record = m_model.reader()->record(id);
        if (!record || !endsMessage(*record))
            continue;
        const Opcode type = record->messageType;
        if ((record->hasMessage ? record->messageBytes : record->payloadBytes) > MaxSentBytes) {
            Q_EMIT said(tr("Row %L1 is too long to be sent again.").arg(id));
            continue;
        }
        if (const auto message = messageAt(*m_model.reader(), id, MaxSentBytes)) {
            Q_EMIT sendAsked(type, message->payload);
            ++sent;
        }
    }
    Q_EMIT said(sent == 0          ? tr("No selected row ends a text or binary message.")
                    : m_opensFirst ? tr("Messages to be sent again once the connection is open: %L1").arg(sent)
                                   : tr("Messages sent again: %L1").arg(sent));
}

void RowActions::saveMessage()
{
    const RecordId id = m_view.currentRecord();
    const auto record = m_model.reader()->record(id);
    if (!record || !endsMessage(*record)) {
        Q_EMIT said(tr("No text or binary message ends in this row."));
        return;
    }
    const bool isText = record->messageType == Opcode::Text;
    if (const auto message = messageAt(*m_model.reader(), id, MaxSentBytes)) {
        const QByteArray &bytes = message->payload;
        MessageDraft draft;
        if (isText && bytes.isValidUtf8()) {
            draft.kind = prettyJson(bytes) ? MessageDraft::Kind::Json : MessageDraft::Kind::Text;
            draft.text = Variables::escaped(QString::fromUtf8(bytes));
        } else {
            draft.kind = MessageDraft::Kind::Hex;
            draft.text = QString::fromLatin1(bytes.toHex(' '));
        }
        Q_EMIT saveAsked(draft);
    }
}

} // namespace plectrum
