// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metricsdock.h"

#include "ui/elidedlabel.h"
#include "ui/metricswatch.h"
#include "ui/metrictile.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int Margin = 10;
constexpr int TileGap = 18;
constexpr int TileWidth = 250; ///< a further column is opened from here on

} // namespace

MetricsDock::MetricsDock(QWidget *parent)
    : QDockWidget(parent)
    , m_chooser(new QComboBox(this))
    , m_state(new ElidedLabel(this))
    , m_copy(new QPushButton(tr("Copy URL"), this))
    , m_pages(new QStackedWidget(this))
    , m_hint(new QLabel(this))
    , m_start(new QPushButton(tr("Start it"), this))
    , m_area(new QScrollArea(this))
    , m_grid(new QGridLayout)
{
    setObjectName(u"metricsDock"_s);
    setWindowTitle(tr("Server metrics"));
    m_chooser->setObjectName(u"serverComboBox"_s);
    m_chooser->setAccessibleName(tr("Server"));
    m_state->setObjectName(u"stateLabel"_s);
    m_state->setProperty("dim", true);
    m_copy->setObjectName(u"copyButton"_s);
    m_copy->setToolTip(tr("Copy the address of /metrics, where Prometheus reads the same numbers"));
    m_hint->setObjectName(u"hintLabel"_s);
    m_hint->setProperty("dim", true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_start->setObjectName(u"startButton"_s);

    auto *const top = new QHBoxLayout;
    top->setContentsMargins(Margin, Margin - 2, Margin, 0);
    top->addWidget(m_chooser);
    top->addWidget(m_state, 1);
    top->addWidget(m_copy);

    auto *const empty = new QWidget(this);
    auto *const emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(Margin, Margin, Margin, Margin);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(m_hint);
    emptyLayout->addWidget(m_start, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(1);

    auto *const tiles = new QWidget(this);
    auto *const column = new QVBoxLayout(tiles);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_grid->setHorizontalSpacing(TileGap);
    m_grid->setVerticalSpacing(TileGap);
    for (const MetricTile::Subject &subject : MetricTile::subjects())
        m_tiles << new MetricTile(subject, tiles);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(tiles);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_area);

    auto *const content = new QWidget(this);
    auto *const layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    setWidget(content);
    arrange();

    connect(m_chooser, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        refresh();
    });
    connect(m_copy, &QPushButton::clicked, this, &MetricsDock::copyUrl);
    connect(m_start, &QPushButton::clicked, this, &MetricsDock::startAsked);
    refresh();
}

void MetricsDock::addServer(const QString &name, const QString &hint, MetricsWatch &watch)
{
    m_servers.append({hint, &watch});
    m_chooser->addItem(name);
    connect(&watch, &MetricsWatch::changed, this, [this] {
        follow();
        refresh();
    });
    watch.setActive(isVisible());
    refresh();
}

const MetricsDock::Server *MetricsDock::current() const
{
    const int index = m_chooser->currentIndex();
    return index < 0 ? nullptr : &m_servers[index];
}

/// To a server that runs, where the shown one does not and nobody has chosen it.
void MetricsDock::follow()
{
    const Server *const shown = current();
    if (m_isChosen || !shown || shown->watch->isRunning())
        return;
    const auto running = std::ranges::find_if(m_servers, [](const Server &each) { return each.watch->isRunning(); });
    if (running != m_servers.end())
        m_chooser->setCurrentIndex(int(running - m_servers.begin()));
}

void MetricsDock::refresh()
{
    const Server *const server = current();
    if (!server || !isVisible())
        return;
    const MetricsWatch &watch = *server->watch;
    m_copy->setEnabled(watch.isRunning());
    m_hint->setText(server->hint);
    m_start->setVisible(server == &m_servers.constFirst());
    if (watch.history().isEmpty()) {
        m_state->clear();
        m_pages->setCurrentIndex(0);
        return;
    }
    m_state->setText(
        watch.isRunning()
            ? watch.url().authority()
            //: %1: a time of day
            : tr("Stopped; as it was at %1").arg(QLocale().toString(watch.newest().time(), u"HH:mm:ss"_s)));
    m_pages->setCurrentIndex(1);
    for (MetricTile *const tile : std::as_const(m_tiles))
        tile->showHistory(watch.history(), watch.newest());
}

void MetricsDock::copyUrl()
{
    if (const Server *const server = current(); server && server->watch->isRunning())
        QGuiApplication::clipboard()->setText(server->watch->url().toString());
}

/// As many columns as there is room for.
void MetricsDock::arrange()
{
    const int columns = std::clamp((width() - 2 * Margin + TileGap) / (TileWidth + TileGap), 1, 4);
    if (columns == m_columns)
        return;
    for (int i = columns; i < m_columns; ++i)
        m_grid->setColumnStretch(i, 0);
    m_columns = columns;
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
    for (int i = 0; i < int(m_tiles.size()); ++i)
        m_grid->addWidget(m_tiles[i], i / columns, i % columns);
}

void MetricsDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    for (const Server &server : std::as_const(m_servers))
        server.watch->setActive(true);
    refresh();
}

void MetricsDock::hideEvent(QHideEvent *event)
{
    for (const Server &server : std::as_const(m_servers))
        server.watch->setActive(false);
    QDockWidget::hideEvent(event);
}

void MetricsDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    arrange();
}

void MetricsDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace plectrum
