// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environmentchooser.h"

#include "ui/environmentdialog.h"
#include "ui/environments.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plectrum {

EnvironmentChooser::EnvironmentChooser(Environments &environments, QWidget *parent)
    : QWidget(parent)
    , m_environments(environments)
    , m_choice(new QComboBox(this))
    , m_menu(new QMenu(this))
{
    m_choice->setObjectName(u"environmentComboBox"_s);
    m_choice->setAccessibleName(tr("Environment"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    auto *const more = new QToolButton(this);
    more->setObjectName(u"environmentToolButton"_s);
    more->setText(u"⋯"_s);
    more->setToolTip(tr("Create and edit environments"));
    more->setAccessibleName(tr("Create and edit environments"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_choice, 1);
    layout->addWidget(more);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { m_environments.choose(m_choice->itemData(index).toString()); });
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        addActions(*m_menu);
    });
    connect(&m_environments, &Environments::changed, this, &EnvironmentChooser::refresh);
    refresh();
}

void EnvironmentChooser::refresh()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("No environment"), QString());
    for (const Environment &environment : m_environments.all())
        m_choice->addItem(environment.name, environment.id);
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(m_environments.chosen())));
    const auto chosen = m_environments.find(m_environments.chosen());
    m_choice->setToolTip(!chosen ? tr("What {{name}} stands for, in profiles and messages")
                             : chosen->description.isEmpty()
                             ? tr("{{name}} stands for the variables of “%1”").arg(chosen->name)
                             : chosen->description);
}

void EnvironmentChooser::fillMenu(QMenu &menu)
{
    menu.clear();
    auto *const choices = new QActionGroup(&menu);
    for (int i = 0; i < m_choice->count(); ++i) {
        const QString id = m_choice->itemData(i).toString();
        QAction *const action = menu.addAction(m_choice->itemText(i), this, [this, id] { m_environments.choose(id); });
        action->setCheckable(true);
        action->setChecked(i == m_choice->currentIndex());
        choices->addAction(action);
    }
    menu.addSeparator();
    addActions(menu);
}

void EnvironmentChooser::addActions(QMenu &menu)
{
    if (const auto chosen = m_environments.find(m_environments.chosen())) {
        menu.addAction(tr("&Edit “%1”…").arg(chosen->name), this, &EnvironmentChooser::editEnvironment);
        menu.addAction(tr("D&uplicate"), this, &EnvironmentChooser::duplicateEnvironment);
        menu.addAction(tr("&Delete"), this, &EnvironmentChooser::removeEnvironment);
        menu.addSeparator();
    }
    menu.addAction(tr("&New environment…"), this, &EnvironmentChooser::createEnvironment);
}

void EnvironmentChooser::edit(const Environment &environment)
{
    auto *const dialog = new EnvironmentDialog(environment, m_environments, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EnvironmentDialog::saved, this, [this](const QString &id) { m_environments.choose(id); });
    dialog->open();
}

void EnvironmentChooser::createEnvironment()
{
    edit({});
}

void EnvironmentChooser::editEnvironment()
{
    if (const auto chosen = m_environments.find(m_environments.chosen()))
        edit(*chosen);
}

/// Without the secrets' values: two environments that share them are rarely meant.
void EnvironmentChooser::duplicateEnvironment()
{
    auto copy = m_environments.find(m_environments.chosen());
    if (!copy)
        return;
    copy->id.clear();
    copy->name = tr("%1 (copy)").arg(copy->name);
    edit(*copy);
}

void EnvironmentChooser::removeEnvironment()
{
    if (const auto chosen = m_environments.find(m_environments.chosen()))
        m_environments.remove(*chosen);
}

} // namespace plectrum
