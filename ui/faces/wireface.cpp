// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/wireface.h"

#include "ui/faces/framebits.h"
#include "ui/faces/hexview.h"
#include "websocket/frameencoder.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plectrum {

WireFace::WireFace(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_bits(new FrameBits(this))
    , m_hex(new HexView(this))
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setProperty("dim", true);
    m_hint->setMargin(24);
    m_hex->setObjectName(u"wireHexView"_s);
    m_hex->setAccessibleName(tr("Bytes on the wire"));
    auto *const bits = new QHBoxLayout;
    bits->setContentsMargins(12, 12, 12, 4);
    bits->addWidget(m_bits);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_hint, 1);
    layout->addLayout(bits);
    layout->addWidget(m_hex, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_bits, &FrameBits::selected, m_hex, &HexView::select);
    connect(m_hex, &HexView::selected, m_bits, &FrameBits::mark);
    connect(m_hex, &HexView::filterAsked, this, &WireFace::filterAsked);
    clear({});
}

void WireFace::clear(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->show();
    m_bits->hide();
    m_hex->hide();
    m_hex->clear({});
}

void WireFace::show(const std::shared_ptr<CaptureReader> &reader, RecordId id, const RecordView &record,
                    const SecretMarks &secrets, bool hidesSecrets)
{
    const FrameHeader &header = record.header;
    m_hint->hide();
    m_bits->show();
    static_cast<QWidget *>(m_hex)->show();
    m_bits->setHeader(header);
    RecordBytes bytes{.reader = reader, .id = id, .asMeant = false, .size = header.size() + record.payloadBytes};
    bytes.head = headerBytes(header);
    if (header.masked)
        bytes.maskKey = header.maskKey;
    bytes.hidesSecrets = hidesSecrets;
    bytes.secrets = secrets;
    // Deflated, or the end of what began in other frames: the places are those of the whole.
    if (record.hasMessage && !secrets.isEmpty())
        bytes.secrets = {{0, record.payloadBytes, '*'}};
    m_hex->show(bytes);
}

void WireFace::select(qint64 start, qint64 end)
{
    m_hex->select(start, end);
    m_bits->mark(start, end);
    m_bits->setFocus();
}

} // namespace plectrum
