// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/ocsclient.h"
#include "nextcloud/tokenrecord.h"

#include <memory>

namespace plectrum {

class Credentials;

/// One question to a server about the app password of a record; the answer is noted in the session-token log. Ends in
/// exactly one of done() and failed(), unless destroyed before. Lives in the GUI thread and does not block it.
class TokenErrand : public QObject {
    Q_OBJECT

public:
    enum class Action { Check, Rotate, Revoke };

    /// `credentials` must outlive this object.
    explicit TokenErrand(Credentials &credentials, QObject *parent = nullptr);
    ~TokenErrand() override;

    /// Only app passwords, and a password for a check, can be asked about, and only with their user's name.
    static bool isPossible(Action action, const TokenRecord &record);
    bool isRunning() const { return m_isRunning; }
    /// Nothing happens while another runs.
    void start(Action action, const TokenRecord &record);

Q_SIGNALS:
    /// In the user's words. `id`: of the record that holds from now on; another one after a rotation.
    void done(const QString &text, const QString &id);
    void failed(const QString &text);

private:
    void ask(const QString &secret);
    void checked(const Result<OcsUser> &user);
    void rotated(const Result<QString> &appPassword);
    void revoked(const std::optional<Error> &problem);
    void end(const QString &text, const QString &id);
    void fail(const QString &text);
    void fail(const Error &error);

    Credentials &m_credentials;
    std::unique_ptr<OcsClient> m_ocs;
    Action m_action = Action::Check;
    TokenRecord m_record;
    bool m_isRunning = false;
};

/// What to say where nobody has the secret of a record.
QString noSecretText();

} // namespace plectrum
