// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tourlogin.h"

#include "support/browser.h"
#include "support/tourstage.h"
#include "ui/logindialog.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace plectrum {

LoginDialog *login(TourStage &stage)
{
    auto *const dialog = stage.dialog<LoginDialog>(u"logInAction"_s);
    TourStage::part<QLineEdit>(*dialog, u"serverLineEdit"_s).setText(stage.cloud().toString());
    return dialog;
}

LoginDialog *loggedIn(TourStage &stage)
{
    auto *const dialog = login(stage);
    dialog->setPollInterval(std::chrono::milliseconds(5));
    const qsizetype before = stage.browser().opened().size();
    TourStage::part<QPushButton>(*dialog, u"loginButton"_s).click();
    TourStage::until([&stage, before] { return stage.browser().opened().size() > before; }, "The browser is open");
    stage.browser().grant(u"alice"_s);
    TourStage::until([dialog] { return TourStage::part<QWidget>(*dialog, u"donePage"_s).isVisible(); },
                     "The login is granted");
    return dialog;
}

} // namespace plectrum
