// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/connectjar.h"
#include "cli/connecttokens.h"
#include "cli/interrupt.h"
#include "cli/lineinput.h"
#include "client/client.h"
#include "compose/answering.h"
#include "nextcloud/witness.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

namespace plectrum {

/// What `connect` does once it is open.
struct ConnectPlan {
    struct Message {
        Opcode type = Opcode::Text;
        QByteArray payload;
        std::optional<ComposeOrder> order; ///< instead: composed when it is sent
    };
    QList<Message> sends;
    qint64 expect = 0;       ///< end after so many messages; 0: no such end
    double waitSeconds = -1; ///< keep it open so long; negative: no
    quint16 closeCode = 1000;
    QByteArray closeReason;
    bool echo = false;
    bool readsInput = true;
    AnswerChoice answers;
    QString jarKey; ///< of the cookie jar in the key store; empty: none
};

/// One run of `connect`: sends, prints, waits and closes as planned; finished() with the exit code.
class ConnectSession : public QObject {
    Q_OBJECT

public:
    ConnectSession(Target target, QString profileName, ConnectPlan plan, CaptureWriter *recorder, Session &session);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void take(const Target &target);
    void open();
    void opened(Connection *connection);
    void received(const Assembled &message);
    void sendWhatWaits();
    void sendLines();
    void send(Opcode type, const QByteArray &payload);
    void compose(const ComposeOrder &order);
    void tellSaid(const Outgoing &message);
    void writeNotes();
    void planDone();
    void refused(const Refusal &refusal);
    void failed(const Error &error);
    void closed(const ConnectionEnd &end);
    void interrupt();
    void finish(int exitCode);
    bool isHeld() const;

    Target m_target;
    const QString m_profileName;
    const ConnectPlan m_plan;
    CaptureWriter *const m_recorder;
    Session &m_session;
    Client m_client;
    Answering m_answering; ///< first of all who listen to the client
    ComposeContext m_composing;
    RowNotes m_saidRows; ///< recorded, and not noted yet
    ConnectTokens m_tokens;
    ConnectJar m_jar;
    std::unique_ptr<Witness> m_witness;
    LineInput m_input;
    Interrupt m_interrupt;
    QTimer m_wait;
    QTimer m_flush;
    QTimer m_notes;
    qsizetype m_sent = 0;
    qint64 m_received = 0;
    bool m_inputEnded = false;
    bool m_toldAnswers = false;
    bool m_waitOver = false;
    bool m_interrupted = false;
    bool m_recordingFailed = false;
    std::optional<int> m_exitCode; ///< while the jar is being written
};

} // namespace plectrum
