// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recoverybar.h"

#include "capture/captureclaim.h"
#include "ui/notices/noticecenter.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QLockFile>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxRowsHeight = 132;

} // namespace

RecoveryBar::RecoveryBar(const RecordingFolder &folder, Settings &settings, NoticeCenter &notices, QWidget *parent)
    : QFrame(parent)
    , m_folder(folder)
    , m_settings(settings)
    , m_notices(notices)
    , m_rows(new QVBoxLayout)
    , m_later(new QToolButton(this))
    , m_title(new QLabel(tr("Plectrum was ended while it recorded. All that came until then is here:"), this))
{
    // Of runs that were killed; those of today may be another window's.
    const QStringList folders = m_folder.all();
    for (const QString &each : folders) {
        const QFileInfoList old = QDir(each).entryInfoList({u"discarded-*"_s}, QDir::Dirs | QDir::NoSymLinks);
        for (const QFileInfo &discarded : old) {
            if (discarded.lastModified().daysTo(QDateTime::currentDateTime()) > 0)
                QDir(discarded.filePath()).removeRecursively();
        }
    }
    setObjectName(u"recoveryFrame"_s);
    setProperty("banner", u"calm"_s);
    m_title->setObjectName(u"recoveryLabel"_s);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_later->setObjectName(u"recoveryLaterButton"_s);
    m_later->setText(tr("Later"));
    m_later->setToolTip(tr("They are offered again at the next start"));
    auto *const content = new QWidget;
    content->setObjectName(u"recoveryContent"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    content->setLayout(m_rows);
    auto *const area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Recordings left behind"));
    area->setFrameShape(QFrame::NoFrame);
    area->setMaximumHeight(MaxRowsHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    area->setFocusPolicy(Qt::NoFocus);
    auto *const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_later, 0, Qt::AlignTop);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(area);
    connect(m_later, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

RecoveryBar::~RecoveryBar() = default;

void RecoveryBar::find()
{
    m_found.clear(); // else their claims would be in the way of finding them again
    QStringList known = m_settings.unfinishedCaptures();
    known.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    const QStringList folders = m_folder.all();
    for (const QString &folder : folders) {
        std::vector<UnfinishedCapture> found = findUnfinishedCaptures(folder, known);
        std::ranges::move(found, std::back_inserter(m_found));
        known.clear(); // they were looked at with the first folder
    }
    known = m_settings.unfinishedCaptures();
    known.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    // These claims take the locks by which the next run would find them. What another window offers stays known.
    for (const UnfinishedCapture &capture : m_found)
        known << capture.path;
    known.removeDuplicates();
    m_settings.setUnfinishedCaptures(known);
    show();
}

void RecoveryBar::show()
{
    QStringList paths;
    for (const UnfinishedCapture &capture : m_found)
        paths << capture.path;
    // A button that goes hands the focus to whatever comes next, which may be a notice.
    if (window()->focusWidget() && isAncestorOf(window()->focusWidget()))
        m_later->setFocus();
    while (QLayoutItem *const item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be in a signal of its own
        delete item;
    }
    for (const QString &path : std::as_const(paths))
        addRow(path);
    setVisible(!paths.isEmpty());
}

void RecoveryBar::addRow(const QString &path)
{
    const QLocale locale;
    const QFileInfo file(path);
    const qint64 bytes = file.size() + QFileInfo(path + u"-wal"_s).size();
    auto *const row = new QWidget(this);
    auto *const name = new QLabel(file.completeBaseName(), row);
    name->setToolTip(path);
    auto *const facts = new QLabel(
        locale.formattedDataSize(bytes) + u" · "_s + locale.toString(file.lastModified(), QLocale::ShortFormat), row);
    facts->setProperty("dim", true);
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(name);
    layout->addWidget(facts);
    layout->addStretch(1);
    const auto add = [this, row, layout, name](const QString &objectName, const QString &text) {
        auto *const button = new QPushButton(text, row);
        button->setObjectName(objectName);
        button->setAccessibleName(tr("%1: %2").arg(text, name->text()));
        layout->addWidget(button);
        return button;
    };
    connect(add(u"recoveryOpenButton"_s, tr("Open")), &QPushButton::clicked, this,
            [this, path] { Q_EMIT openAsked(path); });
    connect(add(u"recoverySaveButton"_s, tr("Save as…")), &QPushButton::clicked, this,
            [this, path] { Q_EMIT saveAsked(path); });
    connect(add(u"recoveryDiscardButton"_s, tr("Discard")), &QPushButton::clicked, this,
            [this, path] { discard(path); });
    m_rows->addWidget(row);
    row->show();
}

void RecoveryBar::settle(const QString &path)
{
    if (std::erase_if(m_found, [&path](const UnfinishedCapture &capture) { return capture.path == path; }) == 0)
        return;
    QStringList known = m_settings.unfinishedCaptures();
    known.removeAll(path);
    m_settings.setUnfinishedCaptures(known);
    show();
}

void RecoveryBar::discard(const QString &path)
{
    // Its log goes into the file first, so that the file is all there is to move.
    const QString name = QFileInfo(path).fileName();
    if (const auto merged = retireCapture(path); !merged) {
        Q_EMIT failed(merged.error());
        return;
    }
    const QString folder = QFileInfo(path).path();
    std::unique_ptr<QTemporaryDir> &discarded = m_discarded[folder];
    if (!discarded)
        discarded = std::make_unique<QTemporaryDir>(folder + u"/discarded-XXXXXX"_s);
    if (!discarded->isValid() || !QFile::rename(path, discarded->filePath(name))) {
        Q_EMIT failed({ErrorCode::FileNotWritable, discarded->path()});
        return;
    }
    settle(path);
    m_notices.tellDeleted(tr("Discarded %1").arg(name), [this, path] { putBack(path); });
}

void RecoveryBar::putBack(const QString &path)
{
    const QFileInfo file(path);
    if (!QFile::rename(m_discarded.at(file.path())->filePath(file.fileName()), path)) {
        Q_EMIT failed({ErrorCode::FileNotWritable, path});
        return;
    }
    m_settings.setUnfinishedCaptures(m_settings.unfinishedCaptures() << path);
    find();
}

} // namespace plectrum
