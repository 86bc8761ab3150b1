// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handbook/handbookwindow.h"

#include "ui/settings.h"
#include "ui_handbookwindow.h"

#include <QShortcut>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int UrlRole = Qt::UserRole;
constexpr auto GeometryKey = "handbook/geometry"_L1;
constexpr int DeepestSection = 2; // of the contents; a search finds deeper ones

} // namespace

HandbookWindow::HandbookWindow(Settings &settings)
    : m_settings(settings)
    , m_ui(std::make_unique<Ui::HandbookWindow>())
{
    m_ui->setupUi(this);
    setWindowFlags(Qt::Window);
    setAttribute(Qt::WA_QuitOnClose, false);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({250, 750});
    m_ui->nothingLabel->hide();
    // Seen only where the note itself is translated.
    const QString note = m_ui->englishLabel->text();
    m_ui->englishLabel->setVisible(note != "The handbook is in English."_L1);
    restoreGeometry(m_settings.bytes(GeometryKey));

    HandbookView *const view = m_ui->pageView;
    connect(m_ui->backButton, &QPushButton::clicked, view, &QTextBrowser::backward);
    connect(m_ui->forwardButton, &QPushButton::clicked, view, &QTextBrowser::forward);
    connect(m_ui->startButton, &QPushButton::clicked, this, [this] { open(m_pages.all().constFirst().file); });
    connect(view, &QTextBrowser::backwardAvailable, m_ui->backButton, &QWidget::setEnabled);
    connect(view, &QTextBrowser::forwardAvailable, m_ui->forwardButton, &QWidget::setEnabled);
    connect(view, &HandbookView::pageShown, this, &HandbookWindow::follow);
    connect(m_ui->searchLineEdit, &QLineEdit::textChanged, this, &HandbookWindow::fill);
    connect(m_ui->searchLineEdit, &QLineEdit::returnPressed, this,
            [this] { goTo(m_ui->contentsTreeWidget->topLevelItem(0)); });
    connect(m_ui->contentsTreeWidget, &QTreeWidget::itemClicked, this,
            [this](const QTreeWidgetItem *item) { goTo(item); });
    connect(m_ui->contentsTreeWidget, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { goTo(item); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_ui->searchLineEdit->setFocus();
        m_ui->searchLineEdit->selectAll();
    });
    m_ui->backButton->setShortcut(QKeySequence::Back);
    m_ui->forwardButton->setShortcut(QKeySequence::Forward);
    m_ui->startButton->setShortcut(QKeySequence(u"Alt+Home"_s));
    m_ui->backButton->setEnabled(false);
    m_ui->forwardButton->setEnabled(false);
    fill({});
}

HandbookWindow::~HandbookWindow() = default;

void HandbookWindow::open(const QString &page)
{
    m_ui->pageView->setSource(HandbookPages::folder().resolved(QUrl(page)));
    m_ui->pageView->setFocus();
}

void HandbookWindow::hideEvent(QHideEvent *event)
{
    m_settings.setBytes(GeometryKey, saveGeometry());
    QDialog::hideEvent(event);
}

/// The contents, or what has all of these words.
void HandbookWindow::fill(const QString &words)
{
    QTreeWidget *const tree = m_ui->contentsTreeWidget;
    tree->clear();
    const bool isSearch = !words.trimmed().isEmpty();
    const QList<HandbookPages::Hit> hits = m_pages.search(words);
    for (const HandbookPages::Hit &hit : hits) {
        auto *const item = new QTreeWidgetItem(tree);
        const bool isPage = hit.section == &hit.page->sections.constFirst();
        item->setText(0, isPage ? hit.page->title : tr("%1 · %2").arg(hit.page->title, hit.section->title));
        item->setToolTip(0, item->text(0));
        item->setData(0, UrlRole, HandbookPages::url(*hit.page, *hit.section));
    }
    if (!isSearch) {
        for (const HandbookPage &page : m_pages.all()) {
            auto *const item = new QTreeWidgetItem(tree);
            item->setText(0, page.title);
            item->setData(0, UrlRole, HandbookPages::url(page, page.sections.constFirst()));
            for (const HandbookSection &section : page.sections) {
                if (section.level == DeepestSection)
                    add(item, page, section);
            }
        }
    }
    m_ui->nothingLabel->setVisible(isSearch && hits.isEmpty());
    tree->setVisible(!m_ui->nothingLabel->isVisibleTo(this));
    m_ui->pageView->mark(isSearch ? words.split(u' ', Qt::SkipEmptyParts) : QStringList());
    follow();
}

void HandbookWindow::add(QTreeWidgetItem *parent, const HandbookPage &page, const HandbookSection &section)
{
    auto *const item = new QTreeWidgetItem(parent);
    item->setText(0, section.title);
    item->setToolTip(0, section.title);
    item->setData(0, UrlRole, HandbookPages::url(page, section));
}

/// Shows in the contents where one is.
void HandbookWindow::follow()
{
    const QUrl source = m_ui->pageView->source();
    const QUrl page = source.adjusted(QUrl::RemoveFragment);
    QTreeWidgetItem *best = nullptr;
    for (QTreeWidgetItemIterator i(m_ui->contentsTreeWidget); *i; ++i) {
        const QUrl url = (*i)->data(0, UrlRole).toUrl();
        if (url == source || (!best && url == page))
            best = *i;
        if ((*i)->childCount() > 0)
            (*i)->setExpanded(url == page);
    }
    m_ui->contentsTreeWidget->setCurrentItem(best);
}

void HandbookWindow::goTo(const QTreeWidgetItem *item)
{
    if (item)
        m_ui->pageView->setSource(item->data(0, UrlRole).toUrl());
}

} // namespace plectrum
