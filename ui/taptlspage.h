// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"
#include "server/listener.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;

namespace plectrum {

namespace Ui {
class TapTlsPage;
}

/// How a tap is reached and how it reaches its target: address, certificates, proxy.
class TapTlsPage : public QWidget {
    Q_OBJECT

public:
    explicit TapTlsPage(QWidget *parent = nullptr);
    ~TapTlsPage() override;

    /// Address and certificate. BadOption, CertificateUnreadable.
    Result<void> readListening(ListenOptions &options) const;
    /// What stands here, in the place of what `target` has. BadOption: the proxy makes no sense.
    Result<void> readTarget(Target &target) const;

private:
    void choose(QPushButton *button, QLineEdit *edit);
    void showState();

    std::unique_ptr<Ui::TapTlsPage> m_ui;
};

} // namespace plectrum
