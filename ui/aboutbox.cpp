// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/aboutbox.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

class AboutBox {
    Q_DECLARE_TR_FUNCTIONS(plectrum::AboutBox)

public:
    static QString title() { return tr("About Plectrum"); }
    static QString text()
    {
        return tr("Connect to, inspect, record and rehearse WebSocket services.\n\nQt %1\nFree software under the GNU "
                  "General Public License, version 3 or later.")
            .arg(QString::fromLatin1(qVersion()));
    }
};

} // namespace

void showAbout(QWidget &parent)
{
    auto *const box = new QMessageBox(QMessageBox::NoIcon, AboutBox::title(), QString(), QMessageBox::Close, &parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(parent.windowIcon().pixmap(72, 72));
    box->setText(u"<b>Plectrum %1</b>"_s.arg(QStringLiteral(PLECTRUM_VERSION)));
    box->setInformativeText(AboutBox::text());
    box->open();
}

} // namespace plectrum
