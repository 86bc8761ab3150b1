// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcomepage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plectrum {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    auto *const title = new QLabel(tr("Pluck a WebSocket and see every string swing"), this);
    title->setProperty("title", true);
    auto *const text = new QLabel(
        tr("An echo server is built in: one click connects to it, and everything that crosses the wire is recorded.\n"
           "Or choose a profile on the left, type a URL, or drop a .plectrum recording here."),
        this);
    text->setProperty("dim", true);
    for (QLabel *label : {title, text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *const echo = new QPushButton(tr("Connect to the ech&o server"), this);
    echo->setProperty("primary", true);
    echo->setObjectName(u"firstConnectButton"_s);
    auto *const fresh = new QPushButton(tr("&New connection"), this);
    auto *const open = new QPushButton(tr("Open a recordin&g…"), this);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {echo, fresh, open})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 40, 40, 40);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(echo, &QPushButton::clicked, this, &WelcomePage::echoAsked);
    connect(fresh, &QPushButton::clicked, this, &WelcomePage::connectionAsked);
    connect(open, &QPushButton::clicked, this, &WelcomePage::captureAsked);
}

} // namespace plectrum
