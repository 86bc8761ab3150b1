// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MessageFace that saves what it shows.

#include "ui/faces/messageface.h"

#include <QFileDialog>
#include <QLabel>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 SaveBytes = 1024 * 1024; ///< written between two turns of the event loop

} // namespace

void MessageFace::saveAs()
{
    auto *const dialog = new QFileDialog(this, tr("Save payload"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"message-%1.%2"_s.arg(m_bytes.id)
                           .arg(m_kind == Content::Binary || m_kind == Content::Deflated ? u"bin"_s : u"txt"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes = m_bytes](const QString &path) {
        const auto file = std::make_shared<QSaveFile>(path);
        if (!file->open(QIODevice::WriteOnly))
            m_note->setText(tr("Cannot save: %1").arg(file->errorString()));
        else
            savePart(file, bytes, 0);
    });
    dialog->open();
}

/// One part, then the event loop, then the next.
void MessageFace::savePart(const std::shared_ptr<QSaveFile> &file, const RecordBytes &bytes, qint64 offset)
{
    const QByteArray part = bytes.read(offset, SaveBytes);
    const bool written = file->write(part) == part.size();
    const qint64 next = offset + part.size();
    if (written && next < bytes.size && !part.isEmpty()) {
        QTimer::singleShot(0, this, [this, file, bytes, next] { savePart(file, bytes, next); });
        return;
    }
    if (written && next == bytes.size && file->commit())
        m_note->setText(tr("Saved as %1").arg(file->fileName()));
    else
        m_note->setText(tr("Cannot save: %1").arg(file->errorString()));
}

} // namespace plectrum
