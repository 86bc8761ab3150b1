// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/handshakeface.h"

#include "capture/capturereader.h"
#include "capture/packedblock.h"
#include "ui/faces/timingwaterfall.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 HeadBytes = 64 * 1024; ///< shown of a head and its body
constexpr int BlocksLookedAt = 64;      ///< each way, for the heads of a connection

QPlainTextEdit *headEdit(const QString &name, QWidget *parent)
{
    auto *const edit = new QPlainTextEdit(parent);
    edit->setReadOnly(true);
    edit->setFont(monospaceFont());
    edit->setAccessibleName(name);
    edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    edit->setWordWrapMode(QTextOption::WrapAnywhere);
    edit->setStyleSheet(u"QPlainTextEdit { border: none; border-radius: 0; padding: 2px 8px; }"_s);
    return edit;
}

QWidget *titled(const QString &title, QWidget *widget)
{
    auto *const box = new QWidget;
    auto *const label = new QLabel(title, box);
    label->setProperty("heading", true);
    label->setContentsMargins(12, 8, 12, 0);
    auto *const layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(label);
    layout->addWidget(widget, 1);
    return box;
}

/// The record of this kind that belongs to the connection, looked for backwards from `id`, then forwards.
RecordId findHead(CaptureReader &reader, quint32 connection, RecordKind kind, RecordId id)
{
    const auto lookIn = [&](RecordId at, RecordId &first, RecordId &end) -> std::optional<RecordId> {
        const auto block = reader.block(at);
        if (!block) {
            first = at;
            end = at + 1;
            return std::nullopt;
        }
        first = (*block)->firstId();
        end = first + (*block)->count();
        for (qsizetype i = 0; i < (*block)->count(); ++i) {
            const RecordView record = (*block)->at(i);
            if (record.kind == kind && record.connection == connection)
                return first + i;
        }
        return std::nullopt;
    };
    RecordId first = id;
    RecordId end = id + 1;
    // A connection begins with its heads, so the start of the file is as good a guess as the rows before.
    for (RecordId at = 1, i = 0; i < 2 && at <= reader.count(); at = end, ++i) {
        if (const auto found = lookIn(at, first, end))
            return *found;
    }
    RecordId at = id;
    for (int i = 0; i < BlocksLookedAt && at >= 1; ++i, at = first - 1) {
        if (const auto found = lookIn(at, first, end))
            return *found;
    }
    at = id;
    for (int i = 0; i < BlocksLookedAt && at <= reader.count(); ++i, at = end) {
        if (const auto found = lookIn(at, first, end))
            return *found;
    }
    return 0;
}

} // namespace

HandshakeFace::HandshakeFace(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_content(new QSplitter(Qt::Horizontal, this))
    , m_request(headEdit(tr("Request"), this))
    , m_response(headEdit(tr("Response"), this))
    , m_facts(new QLabel(this))
    , m_waterfall(new TimingWaterfall(this))
{
    m_request->setObjectName(u"requestTextEdit"_s);
    m_response->setObjectName(u"responseTextEdit"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setProperty("dim", true);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(u"handshakeFactsLabel"_s);

    auto *const side = new QWidget;
    auto *const sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(12, 10, 12, 12);
    sideLayout->setSpacing(10);
    sideLayout->addWidget(m_waterfall);
    sideLayout->addWidget(m_facts, 1);
    auto *const scroll = new QScrollArea;
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);

    auto *const splitter = qobject_cast<QSplitter *>(m_content);
    splitter->addWidget(titled(tr("Request"), m_request));
    splitter->addWidget(titled(tr("Response"), m_response));
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 4);
    splitter->setStretchFactor(2, 3);
    splitter->setChildrenCollapsible(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_content, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    clear({});
}

void HandshakeFace::clear(const QString &hint)
{
    m_connection = 0;
    m_hint->setText(hint);
    m_hint->show();
    m_content->hide();
}

void HandshakeFace::show(CaptureReader &reader, RecordId id)
{
    const auto record = reader.record(id);
    if (!record) {
        clear(record.error().detail);
        return;
    }
    const quint32 connection = record->connection;
    const bool same = connection == m_connection && reader.path() == m_path && m_responseId > 0;
    m_hint->hide();
    m_content->show();
    if (same)
        return;
    m_connection = connection;
    m_path = reader.path();
    m_requestId = findHead(reader, connection, RecordKind::Request, id);
    m_responseId = findHead(reader, connection, RecordKind::Response, id);
    const auto text = [&reader](RecordId head, const QString &otherwise) {
        if (head == 0)
            return otherwise;
        QString content = QString::fromUtf8(reader.payload(head, 0, HeadBytes).value_or(QByteArray()));
        content.remove(u'\r');
        return content.trimmed();
    };
    m_request->setPlainText(text(m_requestId, tr("No request was sent.")));
    m_response->setPlainText(text(m_responseId, tr("No response came.")));
    showFacts(reader, connection);
}

void HandshakeFace::showFacts(CaptureReader &reader, quint32 connection)
{
    const QList<ConnectionInfo> connections = reader.connections();
    const ConnectionInfo info = connections.value(qsizetype(connection) - 1);
    m_waterfall->setTimings(info.timings);
    QString html;
    const auto row = [&html](const QString &name, const QString &value) {
        if (!value.isEmpty())
            html += u"<tr><td style='padding-right:12px;white-space:nowrap'>%1</td><td>%2</td></tr>"_s.arg(
                name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    row(tr("URL"), info.url);
    row(tr("Peer"), info.peerAddress);
    row(tr("Profile"), info.profile);
    row(tr("Subprotocol"), info.subprotocol);
    if (!info.deflate.isEmpty()) {
        QStringList facts{tr("window %1 / %2 bits")
                              .arg(info.deflate.value("serverMaxWindowBits"_L1).toInt())
                              .arg(info.deflate.value("clientMaxWindowBits"_L1).toInt())};
        if (info.deflate.value("serverNoContextTakeover"_L1).toBool())
            facts << tr("server starts afresh each message");
        if (info.deflate.value("clientNoContextTakeover"_L1).toBool())
            facts << tr("client starts afresh each message");
        row(tr("Deflate"), facts.join(u", "_s));
    }
    if (!info.tls.isEmpty()) {
        row(tr("TLS"), info.tls.value("version"_L1).toString() + u" · "_s + info.tls.value("cipher"_L1).toString());
        if (info.tls.value("insecure"_L1).toBool())
            row(tr("Insecure"), tr("⚠ any certificate was accepted. %1").arg(info.tls.value("ignored"_L1).toString()));
        const QJsonArray chain = info.tls.value("chain"_L1).toArray();
        for (const QJsonValue &value : chain) {
            const QJsonObject certificate = value.toObject();
            row(tr("Certificate"),
                tr("%1, by %2, until %3")
                    .arg(certificate.value("subject"_L1).toString(), certificate.value("issuer"_L1).toString(),
                         certificate.value("notAfter"_L1).toString().left(10)));
        }
    }
    row(tr("Error"), info.error);
    m_facts->setText(u"<table cellspacing='3'>%1</table>"_s.arg(html));
}

} // namespace plectrum
