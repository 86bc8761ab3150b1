// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tap/taphead.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace plectrum {

class Credentials;
class TapFieldModel;

namespace Ui {
class TapRequestsPage;
}

/// What a tap changes in requests: Host, Origin, and headers and cookies of one's own, whose values may come from the
/// key store.
class TapRequestsPage : public QWidget {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<TapRewriting> &)>;

    explicit TapRequestsPage(QWidget *parent = nullptr);
    ~TapRequestsPage() override;

    /// Without it nothing comes from the key store. Must outlive this widget.
    void setCredentials(Credentials &credentials) { m_credentials = &credentials; }
    /// The host that values in the key store belong to.
    void setHost(const QString &host);
    /// Adds what stands here to `from`; later, once all values have come. BadOption: a value is missing or impossible;
    /// KeyStoreFailed. Not answered where another call follows before.
    void complete(const TapRewriting &from, const Done &done);
    /// For being remembered; without secrets.
    QStringList lines() const;
    void setLines(const QStringList &lines);

Q_SIGNALS:
    void changed();

private:
    void add(bool isCookie);
    void keep(const QString &key, const QString &secret);
    void readNext(int turn, qsizetype field, TapRewriting so, const Done &done);
    void showState();

    std::unique_ptr<Ui::TapRequestsPage> m_ui;
    TapFieldModel *m_model;
    Credentials *m_credentials = nullptr;
    QString m_host;
    int m_turn = 0; ///< tells late answers of the key store apart
};

} // namespace plectrum
