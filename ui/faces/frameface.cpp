// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/frameface.h"

#include "capture/capturereader.h"
#include "capture/filterterms.h"
#include "capture/recordtext.h"
#include "ui/faces/fragmentstrip.h"
#include "ui/faces/framebits.h"
#include "ui/filtermenu.h"
#include "ui/theme.h"
#include "websocket/frameencoder.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString lengthForm(const FrameHeader &header)
{
    return header.lengthBytes == 1 ? FrameFace::tr("7 bits")
        : header.lengthBytes == 3  ? FrameFace::tr("16 bits extended")
                                   : FrameFace::tr("64 bits extended");
}

QString hex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex(' '));
}

} // namespace

FrameFace::FrameFace(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_bits(new FrameBits(m_content))
    , m_fragments(new FragmentStrip(m_content))
    , m_facts(new QFormLayout)
    , m_violations(new QLabel(m_content))
    , m_found(new QLabel(m_content))
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setProperty("dim", true);
    m_hint->setMargin(24);
    m_violations->setWordWrap(true);
    m_violations->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_violations->setMargin(8);
    m_violations->setObjectName(u"violationsLabel"_s);
    m_violations->setProperty("note", u"warning"_s);
    m_found->setObjectName(u"foundLabel"_s);
    m_found->setWordWrap(true);
    m_found->setMargin(6);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_found->hide();
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(4);
    auto *const inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(12, 12, 12, 12);
    inner->setSpacing(12);
    inner->addWidget(m_bits);
    inner->addWidget(m_fragments);
    inner->addWidget(m_violations);
    inner->addWidget(m_found);
    inner->addLayout(m_facts);
    inner->addStretch(1);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Frame"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_scroll, 1);
    connect(m_bits, &FrameBits::selected, this, &FrameFace::fieldSelected);
    connect(m_fragments, &FragmentStrip::rowWanted, this, &FrameFace::rowWanted);
    clear({});
}

void FrameFace::clear(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->show();
    m_scroll->hide();
    m_fragments->clear();
}

void FrameFace::setFound(const QString &text)
{
    m_found->setText(text);
    m_found->setVisible(!text.isEmpty());
    const ThemeColors &colors = themeColors(palette());
    m_found->setStyleSheet(
        u"background: %1; color: %2; border-radius: 5px;"_s.arg(colors.match.name(), colors.text.name()));
}

void FrameFace::row(const QString &name, const QString &value, const QString &term)
{
    auto *const label = new QLabel(name, m_content);
    label->setProperty("dim", true);
    auto *const text = new QLabel(value, m_content);
    for (QLabel *const part : {label, text}) {
        part->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(part, &QWidget::customContextMenuRequested, this, [this, part, value, term](const QPoint &point) {
            auto *const menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->setObjectName(u"factMenu"_s);
            menu->addAction(tr("&Copy"), this, [value] { QGuiApplication::clipboard()->setText(value); });
            addFilterTerm(*menu, term,
                          [this](const QString &chosen, FilterJoin how) { Q_EMIT filterAsked(chosen, how); });
            menu->popup(part->mapToGlobal(point));
        });
    }
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFont(monospaceFont());
    text->setWordWrap(true);
    m_facts->addRow(label, text);
}

void FrameFace::show(const std::shared_ptr<CaptureReader> &reader, RecordId id, const RecordView &record)
{
    if (record.kind != RecordKind::Frame) {
        clear(record.kind == RecordKind::End
                  ? tr("This row tells how the connection ended.\nIt is no frame.")
                  : tr("This row is a part of the HTTP handshake.\nLook at the Handshake face."));
        return;
    }
    m_hint->hide();
    m_scroll->show();
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const FrameHeader &header = record.header;
    const QLocale locale;
    m_bits->setHeader(header);
    m_fragments->show(reader->path(), id, record);

    QStringList rules;
    for (const ViolationInfo &info : violationTable()) {
        if (record.violations & info.violation) {
            rules << u"⚠ <b>%1</b><br>%2"_s.arg(
                QString::fromUtf8(info.section.data(), info.section.size()),
                QCoreApplication::translate("plectrum::Violation", info.text).toHtmlEscaped());
        }
    }
    m_violations->setVisible(!rules.isEmpty());
    m_violations->setText(rules.join(u"<br><br>"_s));

    row(tr("Header bytes"), hex(headerBytes(header)), filterTermOf(record, FilterField::Opcode));
    row(tr("Payload"),
        tr("%1 bytes on the wire, length in %2").arg(locale.toString(record.payloadBytes), lengthForm(header)),
        filterTermOf(record, FilterField::Len));
    if (header.payloadLength != quint64(record.payloadBytes))
        row(tr("Announced"), tr("%1 bytes").arg(locale.toString(header.payloadLength)));
    row(tr("Frame"), tr("%1 bytes with its header").arg(locale.toString(wireBytes(record))),
        filterTermOf(record, FilterField::Wire));
    if (header.masked)
        row(tr("Mask"),
            hex(QByteArrayView(reinterpret_cast<const char *>(header.maskKey.data()), 4))
                + tr("  (payload shown unmasked)"));
    if (record.compressed && record.messageBytes > 0) {
        const double ratio = double(record.messageBytes) / double(qMax<qint64>(1, record.payloadBytes));
        // Of a fragmented message only the sum of its frames could be compared.
        row(tr("Deflate"),
            header.opcode == Opcode::Continuation
                ? tr("%1 bytes inflated from all fragments").arg(locale.toString(record.messageBytes))
                : tr("%1 → %2 bytes, ratio %3 ×")
                      .arg(locale.toString(record.payloadBytes), locale.toString(record.messageBytes),
                           locale.toString(ratio, 'f', 1)));
    } else if (record.hasMessage) {
        row(tr("Message"), tr("%1 bytes joined from its fragments").arg(locale.toString(record.messageBytes)));
    }
    row(tr("Time"), tr("%1 s after the start").arg(locale.toString(double(record.timeNs) / 1e9, 'f', 6)),
        filterTermOf(record, FilterField::Time));
    row(tr("Direction"), record.direction == Direction::Outgoing ? tr("↗ sent") : tr("↙ received"),
        filterTermOf(record, FilterField::Dir));
    row(tr("Connection"), QString::number(record.connection), filterTermOf(record, FilterField::Conn));
}

} // namespace plectrum
