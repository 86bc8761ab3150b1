// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandpalette.h"

#include "ui/commands/commanddelegate.h"
#include "ui/commands/commandmodel.h"
#include "ui_commandpalette.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QTimer>

namespace plectrum {
namespace {

constexpr int Width = 680;
constexpr int Height = 420;
constexpr int FromTop = 60;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_ui(std::make_unique<Ui::CommandPalette>())
    , m_model(new CommandModel(this))
{
    m_ui->setupUi(this);
    m_ui->commandListView->setModel(m_model);
    m_ui->commandListView->setItemDelegate(new CommandDelegate(m_ui->commandListView));
    m_ui->commandLineEdit->installEventFilter(this);
    connect(m_ui->commandLineEdit, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_ui->commandLineEdit, &QLineEdit::returnPressed, this,
            [this] { use(m_ui->commandListView->currentIndex()); });
    connect(m_ui->commandListView, &QListView::clicked, this, &CommandPalette::use);
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::open(const QList<Command> &commands, const QStringList &recent)
{
    m_model->setCommands(commands, recent);
    m_ui->commandLineEdit->clear();
    find({});
    const QWidget *const window = parentWidget();
    resize(qMin(Width, window->width() - 2 * FromTop), qMin(Height, window->height() - 2 * FromTop));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, FromTop)));
    show();
    raise();
    activateWindow();
    m_ui->commandLineEdit->setFocus();
}

void CommandPalette::find(const QString &typed)
{
    m_model->setTyped(typed);
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->stackedWidget->setCurrentWidget(isEmpty ? m_ui->nothingPage : m_ui->foundPage);
    if (!isEmpty)
        m_ui->commandListView->setCurrentIndex(m_model->index(0));
}

void CommandPalette::use(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Command command = m_model->command(index.row());
    if (!command.isEnabled)
        return;
    Q_EMIT used(command.key());
    hide();
    parentWidget()->activateWindow();
    // What it does may move the focus or open a dialog: after the focus is back.
    QTimer::singleShot(0, parentWidget(), command.run);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->commandLineEdit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_ui->commandListView, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        hide();
}

} // namespace plectrum
