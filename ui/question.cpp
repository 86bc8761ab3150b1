// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/question.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace plectrum {

void ask(QWidget &parent, const Question &question, const std::function<void()> &then,
         const std::function<void()> &instead)
{
    auto *const box = new QMessageBox(QMessageBox::NoIcon, u"Plectrum"_s, question.text, QMessageBox::Cancel, &parent);
    box->setInformativeText(question.more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const button = box->addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton *const third =
        question.instead.isEmpty() ? nullptr : box->addButton(question.instead, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, &parent,
                     [button, third, then, instead](QAbstractButton *clicked) {
                         if (clicked == button)
                             then();
                         else if (clicked == third)
                             instead();
                     });
    box->open();
}

} // namespace plectrum
