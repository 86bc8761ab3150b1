// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/question.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace plectrum {

void ask(QWidget &parent, const Question &question, const std::function<void()> &then)
{
    auto *const box =
        new QMessageBox(QMessageBox::Question, u"Plectrum"_s, question.text, QMessageBox::Cancel, &parent);
    box->setInformativeText(question.more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const button = box->addButton(question.yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, &parent, [button, then](QAbstractButton *clicked) {
        if (clicked == button)
            then();
    });
    box->open();
}

} // namespace plectrum
