// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/messageface.h"

#include "capture/recordtext.h"
#include "decoders/jsontext.h"
#include "ui/faces/jsonhighlighter.h"
#include "ui/theme.h"
#include "websocket/closecode.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QtEndian>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 SaveBytes = 1024 * 1024; ///< written between two turns of the event loop
constexpr qsizetype BytesALine = 16;

/// Binary content as lines of hex.
QString hexLines(QByteArrayView bytes)
{
    QString lines;
    lines.reserve(bytes.size() * 3 + bytes.size() / BytesALine);
    for (qsizetype at = 0; at < bytes.size(); at += BytesALine) {
        const QByteArrayView line = bytes.sliced(at, qMin(BytesALine, bytes.size() - at));
        lines += QString::fromLatin1(line.toByteArray().toHex(' ')) + u'\n';
    }
    return lines;
}

/// Without a sequence that the end of the part cuts.
QByteArrayView wholeCharacters(QByteArrayView utf8)
{
    for (qsizetype back = 1; back <= qMin<qsizetype>(3, utf8.size()); ++back) {
        const auto byte = uchar(utf8[utf8.size() - back]);
        if (byte >= 0xc0)
            return utf8.chopped(back);
        if (byte < 0x80)
            break;
    }
    return utf8;
}

} // namespace

MessageFace::MessageFace(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_pretty(new QToolButton(this))
    , m_more(new QPushButton(tr("Show more"), this))
    , m_save(new QPushButton(tr("Save payload…"), this))
    , m_note(new QLabel(this))
    , m_highlighter(new JsonHighlighter(m_text->document()))
{
    m_text->setReadOnly(true);
    m_text->setFont(monospaceFont());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setStyleSheet(u"QPlainTextEdit { border: none; border-radius: 0; padding: 6px 10px; }"_s);
    m_text->setAccessibleName(tr("Message"));
    m_text->setObjectName(u"messageTextEdit"_s);
    m_pretty->setText(tr("Pretty"));
    m_pretty->setToolTip(tr("Lay JSON out over lines; nothing else of it changes"));
    m_pretty->setCheckable(true);
    m_pretty->setChecked(true);
    m_pretty->setObjectName(u"prettyToolButton"_s);
    m_more->setObjectName(u"moreButton"_s);
    m_save->setObjectName(u"savePayloadButton"_s);
    m_note->setProperty("dim", true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_highlighter->setPalette(palette());

    auto *const bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 6);
    bar->addWidget(m_pretty);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_more);
    bar->addWidget(m_save);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addLayout(bar);

    connect(m_pretty, &QToolButton::toggled, this, &MessageFace::layOut);
    connect(m_more, &QPushButton::clicked, this, &MessageFace::showMore);
    connect(m_save, &QPushButton::clicked, this, &MessageFace::saveAs);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    clear({});
}

void MessageFace::clear(const QString &hint)
{
    m_bytes = {};
    m_content.clear();
    m_shown = 0;
    m_summary.clear();
    m_text->setPlainText({});
    m_text->setPlaceholderText(hint);
    m_note->clear();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_pretty), static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_save)})
        widget->hide();
}

void MessageFace::show(const RecordBytes &bytes, const RecordView &record)
{
    clear({});
    m_bytes = bytes;
    const bool frame = record.kind == RecordKind::Frame;
    m_isClose = frame && record.header.opcode == Opcode::Close;
    m_isText = !frame || record.header.opcode == Opcode::Text
        || (record.header.opcode == Opcode::Continuation && record.messageType == Opcode::Text);
    if (frame && record.header.rsv1() && !record.hasMessage)
        m_isText = false;
    m_summary = tr("%1 · %2 bytes").arg(QString(kindName(record)), QLocale().toString(bytes.size));
    m_save->setVisible(bytes.size > 0);
    showMore();
}

void MessageFace::showMore()
{
    const QByteArray part = m_bytes.read(m_shown, PartBytes);
    m_content += part;
    m_shown += part.size();
    m_more->setVisible(m_shown < m_bytes.size && !part.isEmpty());
    const QLocale locale;
    m_note->setText(
        m_shown < m_bytes.size
            ? tr("The first %1 of %2").arg(locale.formattedDataSize(m_shown), locale.formattedDataSize(m_bytes.size))
            : QString());
    layOut();
}

QString MessageFace::closeText(const QByteArray &payload) const
{
    if (payload.isEmpty())
        return tr("The close frame has no code (1005).");
    if (payload.size() == 1)
        return tr("The close frame has one byte; a code takes two.");
    const auto code = qFromBigEndian<quint16>(payload.constData());
    QString text = QString::number(code);
    if (const auto info = closeCodeInfo(code))
        text += u' ' + QString(info->name) + u'\n' + QCoreApplication::translate("plectrum::CloseCode", info->text);
    else if (code >= 4000 && code < 5000)
        text += u'\n' + tr("A code of this application's own.");
    else if (code >= 3000 && code < 4000)
        text += u'\n' + tr("A code registered for a library or framework.");
    if (payload.size() > 2)
        text += u"\n\n"_s + tr("Reason: %1").arg(QString::fromUtf8(payload.mid(2)));
    return text;
}

void MessageFace::layOut()
{
    m_highlighter->setActive(false);
    m_pretty->hide();
    if (m_isClose) {
        m_text->setPlainText(closeText(m_content));
        return;
    }
    const QByteArrayView whole = m_shown < m_bytes.size ? wholeCharacters(m_content) : QByteArrayView(m_content);
    if (!m_isText
        && !(m_shown == m_bytes.size && m_content.size() < 126 && !m_content.isEmpty() && m_content.isValidUtf8()
             && std::ranges::all_of(m_content, [](char c) { return uchar(c) >= 0x20; }))) {
        m_text->setPlainText(hexLines(m_content));
        return;
    }
    const bool container = whole.trimmed().startsWith('{') || whole.trimmed().startsWith('[');
    const auto pretty = container && m_shown == m_bytes.size ? prettyJson(whole) : std::nullopt;
    m_pretty->setVisible(pretty.has_value());
    const bool laidOut = pretty && m_pretty->isChecked();
    m_text->setPlainText(QString::fromUtf8(laidOut ? QByteArrayView(*pretty) : whole));
    m_highlighter->setActive(pretty.has_value());
    m_text->setPlaceholderText(m_bytes.size == 0 ? tr("Empty") : QString());
}

void MessageFace::saveAs()
{
    auto *const dialog = new QFileDialog(this, tr("Save payload"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"message-%1.%2"_s.arg(m_bytes.id).arg(m_isText ? u"txt"_s : u"bin"_s));
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

void MessageFace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace plectrum
