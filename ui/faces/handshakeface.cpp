// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/handshakeface.h"

#include "capture/capturereader.h"
#include "capture/filterterms.h"
#include "ui/faces/handshakefacts.h"
#include "ui/faces/headhighlighter.h"
#include "ui/faces/matchmarks.h"
#include "ui/faces/timingwaterfall.h"
#include "ui/filtermenu.h"
#include "ui/theme.h"
#include "ui/verdictcard.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 HeadBytes = 64 * 1024; ///< shown of a head and its body
constexpr int HeadsHeight = 150;        ///< at least, below a verdict
constexpr int SliceMs = 8;              ///< of looking for the heads

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

} // namespace

HandshakeFace::HandshakeFace(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_content(new QSplitter(Qt::Horizontal, this))
    , m_scroll(new QScrollArea(this))
    , m_request(headEdit(tr("Request"), this))
    , m_response(headEdit(tr("Response"), this))
    , m_verdict(new VerdictCard(this))
    , m_facts(new QLabel(this))
    , m_waterfall(new TimingWaterfall(this))
    , m_requestColors(new HeadHighlighter(m_request->document()))
    , m_responseColors(new HeadHighlighter(m_response->document()))
{
    m_requestColors->setPalette(palette());
    m_responseColors->setPalette(palette());
    connect(&m_searchTimer, &QTimer::timeout, this, &HandshakeFace::lookOn);
    for (QPlainTextEdit *const head : {m_request, m_response}) {
        head->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(head, &QWidget::customContextMenuRequested, this, [this, head](const QPoint &point) {
            showFilterMenu(*head, point, headerFilterTerm(head->cursorForPosition(point).block().text()),
                           [this](const QString &term, FilterJoin how) { Q_EMIT filterAsked(term, how); });
        });
    }
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
    scroll->setAccessibleName(tr("What was agreed, and timings"));
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);

    auto *const splitter = qobject_cast<QSplitter *>(m_content);
    splitter->addWidget(titled(tr("Request"), m_request));
    splitter->addWidget(titled(tr("Response"), m_response));
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 4);
    splitter->setSizes({3000, 3000, 4000}); // shares of what there is
    splitter->setChildrenCollapsible(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint, 1);
    // With a verdict there may be more than fits.
    auto *const inner = new QWidget;
    inner->setBackgroundRole(QPalette::Base);
    inner->setAutoFillBackground(true);
    m_content->setMinimumHeight(HeadsHeight);
    auto *const innerLayout = new QVBoxLayout(inner);
    innerLayout->setContentsMargins(0, 0, 0, 0);
    innerLayout->setSpacing(0);
    innerLayout->addWidget(m_verdict);
    innerLayout->addWidget(m_content, 1);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Handshake"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_scroll, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    clear({});
}

void HandshakeFace::clear(const QString &hint)
{
    m_reader.reset();
    m_connection = 0;
    m_search.start(nullptr, 0, 0);
    m_searchTimer.stop();
    m_hint->setText(hint);
    m_hint->show();
    m_scroll->hide();
}

void HandshakeFace::show(const std::shared_ptr<CaptureReader> &reader, RecordId id)
{
    const auto record = reader->record(id);
    if (!record) {
        clear(record.error().detail);
        return;
    }
    const quint32 connection = record->connection;
    const bool same = reader == m_reader && connection == m_connection;
    m_hint->hide();
    m_scroll->show();
    if (same && (m_search.response() > 0 || !m_search.isDone())) {
        // What is known of a live connection grows; nobody sees it while the face is behind another.
        if (isVisible())
            showFacts();
        return;
    }
    m_reader = reader;
    m_connection = connection;
    m_search.start(reader, connection, id);
    lookOn();
}

/// One slice of the search, then the event loop, then the next.
void HandshakeFace::lookOn()
{
    const RecordId request = m_search.request();
    if (m_search.advance(SliceMs))
        m_searchTimer.stop();
    else if (!m_searchTimer.isActive())
        m_searchTimer.start(0);
    else if (m_search.request() == request)
        return;
    showHeads();
}

void HandshakeFace::showHeads()
{
    const auto text = [this](RecordId head, const QString &otherwise, QByteArray &raw) {
        raw.clear();
        if (head == 0)
            return m_search.isDone() ? otherwise : tr("Looking for it…");
        const auto bytes = m_reader->payload(head, 0, HeadBytes);
        if (!bytes)
            return bytes.error().detail;
        raw = *bytes;
        QString content = QString::fromUtf8(*bytes);
        content.remove(u'\r');
        return content.trimmed();
    };
    m_request->setPlainText(
        text(m_search.request(), tr("The recording holds no request of this connection."), m_requestHead));
    const QString response =
        text(m_search.response(), tr("The recording holds no response of this connection."), m_responseHead);
    m_response->setPlainText(response);
    m_answer = m_search.response() > 0 ? response.section(u'\n', 0, 0).section(u' ', 1) : QString();
    m_waterfall->setRefused(m_search.response() > 0 && !response.section(u'\n', 0, 0).contains(" 101"_L1));
    markFound();
    showFacts();
}

void HandshakeFace::setSearch(const std::optional<PayloadSearch> &search)
{
    m_wanted = search;
    markFound();
}

void HandshakeFace::markFound()
{
    const QRegularExpression expression = m_wanted ? m_wanted->expression(false) : QRegularExpression();
    markMatches(*m_request, expression);
    markMatches(*m_response, expression);
}

void HandshakeFace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_reader)
        showFacts();
}

void HandshakeFace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_requestColors->setPalette(palette());
        m_responseColors->setPalette(palette());
        if (m_reader)
            showFacts();
    }
}

void HandshakeFace::showFacts()
{
    const ConnectionInfo info = m_reader->connections().value(qsizetype(m_connection) - 1);
    m_verdict->show(info.verdict, QUrl(info.url), m_answer);
    m_waterfall->setTimings(info.timings);
    m_facts->setText(handshakeFacts(info, m_requestHead, m_responseHead, palette()));
}

} // namespace plectrum
