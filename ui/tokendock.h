// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/tokenrecord.h"
#include "ui/secretclipboard.h"

#include <QDockWidget>

#include <memory>
#include <optional>

class QSortFilterProxyModel;

namespace plectrum {

class Credentials;
class TokenErrand;
class TokenModel;

namespace Ui {
class TokenDock;
}

/// The session-token log in the window: which credentials there are, what became of them, and what can be done about
/// one. Secrets are shown on request only.
class TokenDock : public QDockWidget {
    Q_OBJECT

public:
    /// `credentials` must outlive this dock.
    explicit TokenDock(Credentials &credentials, QWidget *parent = nullptr);
    ~TokenDock() override;

    SecretClipboard &clipboard() { return m_clipboard; }
    std::optional<TokenRecord> selected() const;
    void select(const QString &id);

Q_SIGNALS:
    void loginAsked();
    void pasteAsked();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    enum class Tone { Plain, Good, Bad };

    void wire();
    void showRecords();
    void showSelection();
    void toggleSecret();
    void hideSecret();
    void copySecret();
    void rotate();
    void revoke();
    void forget();
    void say(const QString &text, Tone tone = Tone::Plain);
    QString whoText() const;

    std::unique_ptr<Ui::TokenDock> m_ui;
    Credentials &m_credentials;
    TokenModel *m_model;
    QSortFilterProxyModel *m_sorted;
    TokenErrand *m_errand;
    SecretClipboard m_clipboard;
    QString m_selected; ///< id; kept over a refresh
    bool m_isRevealed = false;
};

} // namespace plectrum
