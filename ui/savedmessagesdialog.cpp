// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savedmessagesdialog.h"

#include "profiles/profile.h"
#include "ui/errortext.h"
#include "ui/savedmessages.h"
#include "ui/savemessagedialog.h"
#include "ui/theme.h"
#include "ui_savedmessagesdialog.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace plectrum {

SavedMessagesDialog::SavedMessagesDialog(SavedMessages &messages, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SavedMessagesDialog>())
    , m_messages(messages)
{
    m_ui->setupUi(this);
    setMonospaced(*m_ui->previewEdit);
    m_ui->messageTree->setTexts(tr("Messages"),
                                tr("Nothing here yet.\nSave what you write by Saved → Save this message…"),
                                tr("No message has this in it."));
    m_ui->messageTree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *const menu = new QMenu(this);
    m_ui->moreButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SavedMessagesDialog::fillMenu);
    connect(m_ui->messageTree, &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint &where) { menu->popup(m_ui->messageTree->viewport()->mapToGlobal(where)); });
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &SavedMessagesDialog::search);
    connect(m_ui->messageTree, &QTreeWidget::currentItemChanged, this, &SavedMessagesDialog::showCurrent);
    connect(m_ui->messageTree, &QTreeWidget::itemActivated, this, &SavedMessagesDialog::accept);
    connect(m_ui->messageTree, &FolderTree::entryDropped, this, &SavedMessagesDialog::move);
    connect(m_ui->messageTree, &FolderTree::folderDropped, this, [this](const QString &folder, const QString &into) {
        tell(m_messages.moveFolder(folder, into + u'/' + folder.section(u'/', -1)));
    });
    connect(m_ui->messageTree, &FolderTree::editAsked, this, [this] { current() ? edit() : renameFolder(); });
    connect(m_ui->messageTree, &FolderTree::removeAsked, this, &SavedMessagesDialog::remove);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &SavedMessagesDialog::accept);
    connect(m_ui->editButton, &QPushButton::clicked, this, &SavedMessagesDialog::edit);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &SavedMessagesDialog::remove);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_messages, &SavedMessages::changed, this, &SavedMessagesDialog::fill);
    connect(&m_messages, &SavedMessages::removed, this,
            [this](const QString &text, const std::function<void()> &putBack) {
                m_putBack = putBack;
                m_ui->undoButton->setToolTip(text);
                m_ui->undoButton->show();
            });
    connect(m_ui->undoButton, &QPushButton::clicked, this, [this] {
        m_ui->messageTree->setFocus();
        m_ui->undoButton->hide();
        std::exchange(m_putBack, nullptr)();
    });
    m_ui->undoButton->hide();
    fill();
}

SavedMessagesDialog::~SavedMessagesDialog() = default;

std::optional<SavedMessage> SavedMessagesDialog::current() const
{
    return m_messages.find(m_ui->messageTree->currentEntry());
}

void SavedMessagesDialog::fill()
{
    const QString chosen = m_wanted.isEmpty() ? m_ui->messageTree->currentEntry() : std::exchange(m_wanted, {});
    QList<FolderEntry> entries;
    for (const SavedMessage &message : m_messages.all())
        entries << FolderEntry{
            .id = message.id,
            .folder = message.folder,
            .name = message.name,
            .toolTip = message.description,
            .searched = QStringList{message.name, message.folder, message.description, message.draft.text}.join(u'\n')};
    m_ui->messageTree->setEntries(entries, chosen);
    search();
}

void SavedMessagesDialog::search()
{
    m_ui->messageTree->search(m_ui->searchEdit->text().trimmed());
    m_ui->messageTree->selectShown();
    showCurrent();
}

void SavedMessagesDialog::showCurrent()
{
    const auto message = current();
    m_ui->faultLabel->clear();
    m_ui->faultLabel->hide();
    m_ui->descriptionLabel->setText(message ? message->description : QString());
    m_ui->descriptionLabel->setVisible(message && !message->description.isEmpty());
    m_ui->previewEdit->setPlainText(message ? message->draft.text : QString());
    for (QPushButton *const button : {m_ui->takeButton, m_ui->editButton, m_ui->deleteButton})
        button->setEnabled(message.has_value());
}

void SavedMessagesDialog::fillMenu()
{
    QMenu &menu = *m_ui->moreButton->menu();
    menu.clear();
    const auto add = [&](const QString &text, const QString &name, auto slot) {
        menu.addAction(text, this, slot)->setObjectName(name);
    };
    if (current()) {
        add(tr("&Edit…"), u"editAction"_s, &SavedMessagesDialog::edit);
        add(tr("D&uplicate"), u"duplicateAction"_s, &SavedMessagesDialog::duplicate);
        add(tr("E&xport…"), u"exportAction"_s, &SavedMessagesDialog::exportCurrent);
        add(tr("&Delete"), u"deleteAction"_s, &SavedMessagesDialog::remove);
        menu.addSeparator();
    } else if (!m_ui->messageTree->currentFolder().isEmpty()) {
        add(tr("&Rename folder…"), u"renameFolderAction"_s, &SavedMessagesDialog::renameFolder);
        add(tr("E&xport folder…"), u"exportFolderAction"_s, &SavedMessagesDialog::exportFolder);
        add(tr("&Delete folder"), u"deleteFolderAction"_s, &SavedMessagesDialog::remove);
        menu.addSeparator();
    } else if (!m_messages.all().isEmpty()) {
        add(tr("E&xport all…"), u"exportFolderAction"_s, &SavedMessagesDialog::exportFolder);
        menu.addSeparator();
    }
    add(tr("&Import messages…"), u"importAction"_s, &SavedMessagesDialog::importFiles);
    if (const QString folder = m_ui->messageTree->currentFolder(); !folder.isEmpty())
        add(tr("I&mport into “%1”…").arg(QString(folder).replace(u'&', u"&&"_s)), u"importIntoAction"_s,
            [this, folder] { importInto(folder); });
}

void SavedMessagesDialog::accept()
{
    const auto message = current();
    if (!message)
        return;
    Q_EMIT chosen(message->draft);
    QDialog::accept();
}

void SavedMessagesDialog::tell(const Result<void> &done)
{
    if (done)
        return;
    m_ui->faultLabel->setText(errorText(done.error()));
    m_ui->faultLabel->show();
}

void SavedMessagesDialog::edit()
{
    const auto message = current();
    if (!message)
        return;
    auto *const dialog = new SaveMessageDialog(m_messages, *message, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SavedMessagesDialog::duplicate()
{
    const auto message = current();
    if (!message)
        return;
    const auto copy = m_messages.duplicate(*message);
    if (!copy) {
        tell(tl::unexpected(copy.error()));
        return;
    }
    m_wanted = *copy;
    fill();
}

void SavedMessagesDialog::remove()
{
    const QString folder = m_ui->messageTree->currentFolder();
    if (const auto message = current())
        tell(m_messages.remove(message->id));
    else if (!folder.isEmpty())
        tell(m_messages.removeFolder(folder));
}

void SavedMessagesDialog::move(const QString &id, const QString &folder)
{
    auto message = m_messages.find(id);
    if (!message)
        return;
    if (m_messages.named(message->name, folder)) {
        m_ui->faultLabel->setText(tr("There is a message “%1” already.").arg(message->name));
        m_ui->faultLabel->show();
        return;
    }
    message->folder = folder;
    m_wanted = id;
    tell(m_messages.save(*message));
}

void SavedMessagesDialog::renameFolder()
{
    const QString folder = m_ui->messageTree->currentFolder();
    if (folder.isEmpty() || current())
        return;
    auto *const dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename folder"));
    dialog->setLabelText(tr("Folder, with those above it: Board/Rooms"));
    dialog->setTextValue(folder);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, folder](const QString &to) {
        if (Profile::folderPath(to) != folder)
            tell(m_messages.moveFolder(folder, Profile::folderPath(to)));
    });
    dialog->open();
}

void SavedMessagesDialog::importFiles()
{
    importInto({});
}

void SavedMessagesDialog::importInto(const QString &folder)
{
    auto *const dialog = new QFileDialog(this, tr("Import messages"), {}, tr("Messages (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, folder](const QStringList &paths) {
        for (const QString &path : paths) {
            const auto imported = m_messages.importFrom(path, folder);
            if (imported)
                m_wanted = *imported;
            fill();
            if (!imported) {
                tell(tl::unexpected(imported.error()));
                return;
            }
        }
    });
    dialog->open();
}

void SavedMessagesDialog::exportCurrent()
{
    const auto message = current();
    if (!message)
        return;
    exportWith(tr("Export the message"), message->id,
               [this, message](const QString &path) { return m_messages.exportTo(path, *message); });
}

void SavedMessagesDialog::exportFolder()
{
    const QString folder = m_ui->messageTree->currentFolder();
    exportWith(tr("Export messages"), folder.isEmpty() ? u"messages"_s : folder.section(u'/', -1),
               [this, folder](const QString &path) { return m_messages.exportFolder(path, folder); });
}

void SavedMessagesDialog::exportWith(const QString &title, const QString &fileName,
                                     const std::function<Result<void>(const QString &path)> &write)
{
    auto *const dialog = new QFileDialog(this, title, fileName + u".json"_s, tr("Messages (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &path) { tell(write(path)); });
    dialog->open();
}

} // namespace plectrum
