// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/connectsession.h"

#include "capture/capturenotes.h"
#include "capture/capturewriter.h"
#include "capture/redaction.h"
#include "cli/jsonlines.h"
#include "cli/verdictreport.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

/// Lines of stdin wait while so much is unsent.
constexpr qint64 MaxUnsent = ConnectionOptions::DefaultSendAhead;
/// Rows that were said by themselves are noted in the capture so late.
constexpr std::chrono::milliseconds NoteInterval = 1s;

/// Without what others should not read over one's shoulder or in a log.
QString shown(const QString &url)
{
    return QString::fromUtf8(redactUrl(url.toUtf8()).bytes);
}

QString stateLine(const Client &client)
{
    const ConnectionInfo &info = client.info();
    QStringList facts{u"open "_s + shown(info.url)};
    if (!info.subprotocol.isEmpty())
        facts << info.subprotocol;
    if (!info.deflate.isEmpty())
        facts << u"deflate"_s;
    if (!info.tls.isEmpty())
        facts << info.tls.value("version"_L1).toString();
    return facts.join(u" · "_s);
}

QString endLine(const ConnectionEnd &end)
{
    QString text = u"closed %1 %2"_s.arg(end.code).arg(end.cause);
    if (!end.closedBy.isEmpty())
        text += u" by "_s + end.closedBy;
    if (!end.reason.isEmpty())
        text += u": "_s + QString::fromUtf8(end.reason);
    return end.detail.isEmpty() ? text : QString(text + u" ("_s + end.detail + u')');
}

} // namespace

ConnectSession::ConnectSession(Target target, QString profileName, ConnectPlan plan, CaptureWriter *recorder,
                               Session &session)
    : m_target(std::move(target))
    , m_profileName(std::move(profileName))
    , m_plan(std::move(plan))
    , m_recorder(recorder)
    , m_session(session)
    , m_client(recorder)
    , m_answering(m_client)
    , m_tokens(m_client, session)
    , m_jar(m_client, m_plan.jarKey, session)
{
    m_answering.setChoice(m_plan.answers);
    // Behind the line that tells of the opening.
    connect(&m_answering, &Answering::said, this, &ConnectSession::tellSaid, Qt::QueuedConnection);
    connect(&m_answering, &Answering::ready, this, &ConnectSession::sendWhatWaits);
    connect(&m_answering, &Answering::recorded, this, [this](RecordId id) {
        m_saidRows.insert({id, {.text = Answering::NoteText}});
        if (!m_notes.isActive())
            m_notes.start(NoteInterval);
    });
    m_notes.setSingleShot(true);
    connect(&m_notes, &QTimer::timeout, this, &ConnectSession::writeNotes);
    connect(&m_client, &Client::opened, this, &ConnectSession::opened);
    connect(&m_client, &Client::refused, this, &ConnectSession::refused);
    connect(&m_client, &Client::failed, this, &ConnectSession::failed);
    connect(&m_client, &Client::closed, this, &ConnectSession::closed);
    connect(&m_client, &Client::redirected, this, [this](const QUrl &from, const QUrl &to, int status) {
        if (m_session.console.isJson()) {
            m_session.console.line(QJsonObject{{u"event"_s, u"redirect"_s},
                                               {u"from"_s, shown(from.toString())},
                                               {u"to"_s, shown(to.toString())},
                                               {u"status"_s, status}});
        } else {
            m_session.console.talk(u"%1 redirects to %2"_s.arg(status).arg(shown(to.toString())));
        }
    });
    // After the session's own connections, so that the verdict follows what it is about.
    m_witness = std::make_unique<Witness>(m_client, m_recorder);
    connect(m_witness.get(), &Witness::judged, this,
            [this](const QList<Verdict> &verdicts) { reportVerdict(verdicts, m_session.console); });
    connect(m_witness.get(), &Witness::heldBack, this, [this](const QString &host, const BanGuard::Standing &standing) {
        m_session.console.complain(u"%1: %2; connecting again stops here"_s.arg(host, standingText(standing)));
        finish(NotConnected);
    });
    connect(&m_tokens, &ConnectTokens::ready, this, &ConnectSession::take);
    connect(&m_jar, &ConnectJar::ready, this, &ConnectSession::open);
    connect(&m_jar, &ConnectJar::written, this, [this] {
        if (m_exitCode)
            Q_EMIT finished(*m_exitCode);
    });
    connect(&m_input, &LineInput::readable, this, &ConnectSession::sendLines);
    connect(&m_interrupt, &Interrupt::interrupted, this, &ConnectSession::interrupt);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_waitOver = true;
        planDone();
    });
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer);
    // Printed lines leave in large writes, but never later than this.
    connect(&m_flush, &QTimer::timeout, this, [this] {
        m_session.console.flush();
        if (m_session.console.isBroken())
            m_client.close();
    });
    m_flush.start(20ms);
    if (recorder) {
        connect(recorder, &CaptureWriter::failed, this, [this](const Error &error) {
            m_recordingFailed = true;
            m_session.console.complain(error);
            m_client.close(1001);
        });
    }
}

void ConnectSession::start()
{
    if (m_target.tls.insecure)
        m_session.console.complain(u"insecure: any certificate is accepted"_s);
    m_tokens.prepare(m_target);
}

void ConnectSession::take(const Target &target)
{
    m_target = target;
    m_jar.prepare();
}

void ConnectSession::open()
{
    for (const ConnectPlan::Message &message : m_plan.sends)
        m_answering.noteSent(message.payload);
    if (m_interrupted) { // while the key store was asked
        finish(Interrupted);
        return;
    }
    m_witness->begin(m_target);
    m_client.open(m_target, m_profileName);
}

void ConnectSession::opened(Connection *connection)
{
    if (m_session.console.isJson())
        m_session.console.line(openJson(m_client));
    else
        m_session.console.talk(stateLine(m_client));
    // With --quiet and nothing to count or echo, messages go to the file alone.
    if (!m_session.console.isQuiet() || m_plan.expect > 0 || m_plan.echo || !m_recorder)
        connect(connection, &Connection::messageReceived, this, &ConnectSession::received);
    connect(connection, &Connection::writable, this, &ConnectSession::sendWhatWaits, Qt::QueuedConnection);
    if (m_session.console.isJson() && !m_session.console.isQuiet()) {
        connect(connection, &Connection::pingReceived, this, [this](const QByteArray &payload) {
            m_session.console.line(withBytes({{u"event"_s, u"ping"_s}}, payload, true));
        });
        connect(connection, &Connection::pongReceived, this,
                [this](const QByteArray &payload, std::chrono::nanoseconds trip) {
                    m_session.console.line(
                        withBytes({{u"event"_s, u"pong"_s}, {u"roundTripNs"_s, qint64(trip.count())}}, payload, true));
                });
    }
    connect(connection, &Connection::violated, this, [this](Violations violations) {
        if (m_session.console.isJson()) {
            m_session.console.line(violationJson(violations));
            return;
        }
        for (const ViolationInfo &info : violationTable()) {
            if (violations & info.violation)
                m_session.console.talk(u"violation: %1 (%2)"_s.arg(
                    QString::fromUtf8(info.text), QString::fromUtf8(info.section.data(), info.section.size())));
        }
    });
    if (m_plan.waitSeconds >= 0)
        m_wait.start(std::chrono::milliseconds(qint64(m_plan.waitSeconds * 1000)));
    m_composing = {};
    sendWhatWaits();
    if (m_plan.readsInput)
        m_input.start();
    else
        m_inputEnded = true;
    planDone();
}

void ConnectSession::sendWhatWaits()
{
    Connection *const connection = m_client.connection();
    if (!connection || m_answering.isHolding())
        return;
    while (m_sent < m_plan.sends.size() && connection->bytesToWrite() < MaxUnsent) {
        const ConnectPlan::Message &message = m_plan.sends.at(m_sent++);
        if (message.order)
            compose(*message.order);
        else
            send(message.type, message.payload);
    }
    sendLines();
}

void ConnectSession::sendLines()
{
    Connection *const connection = m_client.connection();
    if (!connection || m_answering.isHolding() || m_sent < m_plan.sends.size())
        return;
    QByteArray line;
    while (connection->bytesToWrite() < MaxUnsent && m_input.take(line))
        send(Opcode::Text, line);
    if (m_input.isAtEnd()) {
        m_inputEnded = true;
        planDone();
    }
}

void ConnectSession::send(Opcode type, const QByteArray &payload)
{
    m_answering.noteSent(payload);
    if (type == Opcode::Text)
        m_client.connection()->sendText(payload);
    else
        m_client.connection()->sendBinary(payload);
}

void ConnectSession::compose(const ComposeOrder &order)
{
    // What the server has told since the last one counts.
    ComposeContext context = m_answering.composeContext();
    context.nextId = m_composing.nextId;
    context.joins = m_composing.joins;
    const auto message = plectrum::compose(*order.which, order.values, context);
    m_composing = context;
    if (message)
        send(message->opcode, message->payload);
    else
        m_session.console.complain(message.error());
}

void ConnectSession::tellSaid(const Outgoing &message)
{
    if (m_session.console.isJson() && !m_session.console.isQuiet())
        m_session.console.line(saidJson(message.opcode, m_plan.answers.withoutSecrets(message.payload)));
    else if (!std::exchange(m_toldAnswers, true))
        m_session.console.talk(
            u"speaks %1 by itself: %2"_s.arg(m_answering.protocol(), answersOf(m_answering.protocol())->says));
}

/// Beside the rows, so that nobody takes for the user's what was not.
void ConnectSession::writeNotes()
{
    if (!m_recorder || m_saidRows.empty())
        return;
    (void)m_recorder->flush();
    const auto notes = CaptureNotes::open(m_recorder->path());
    const auto written = notes ? (*notes)->set(m_saidRows) : tl::unexpected(notes.error());
    if (!written)
        m_session.console.complain(written.error());
    m_saidRows.clear();
}

void ConnectSession::received(const Assembled &message)
{
    ++m_received;
    if (m_plan.echo && m_client.connection()) {
        if (message.type == Opcode::Text)
            m_client.connection()->sendText(message.payload);
        else
            m_client.connection()->sendBinary(message.payload);
    }
    Console &console = m_session.console;
    if (console.isJson())
        console.line(messageJson(message.type, message.payload));
    else if (message.type == Opcode::Text)
        console.line(message.payload);
    else
        console.line("0x" + message.payload.toByteArray().toHex());
    if (m_plan.expect > 0 && m_received == m_plan.expect)
        planDone();
}

/// Does anything keep the connection open?
bool ConnectSession::isHeld() const
{
    if (m_sent < m_plan.sends.size())
        return true;
    if (m_plan.waitSeconds >= 0 && m_waitOver)
        return false;
    if (m_plan.expect > 0)
        return m_received < m_plan.expect;
    return m_plan.waitSeconds >= 0 || m_plan.echo || !m_inputEnded;
}

void ConnectSession::planDone()
{
    if (!isHeld() && m_client.state() == Client::State::Open)
        m_client.close(m_plan.closeCode, m_plan.closeReason);
}

void ConnectSession::refused(const Refusal &refusal)
{
    Console &console = m_session.console;
    if (console.isJson()) {
        console.line(refusedJson(refusal));
    } else {
        console.complain(refusal.error);
        console.complain(QString::fromUtf8(refusal.head.raw.trimmed()) + u'\n');
        console.complain(QString::fromUtf8(refusal.body));
        if (refusal.bodyTruncated)
            console.complain(u"(the body is cut off)"_s);
    }
    if (m_client.state() == Client::State::Idle)
        finish(NotConnected);
}

void ConnectSession::failed(const Error &error)
{
    if (m_session.console.isJson())
        m_session.console.line(failedJson(error));
    else if (error.code != ErrorCode::Cancelled)
        m_session.console.complain(error);
    const bool usage = error.code == ErrorCode::BadUrl || error.code == ErrorCode::BadOption;
    if (m_client.state() == Client::State::Idle)
        finish(usage ? WrongUsage : error.code == ErrorCode::CertificateUnreadable ? FileTrouble : NotConnected);
}

void ConnectSession::closed(const ConnectionEnd &end)
{
    if (m_session.console.isJson())
        m_session.console.line(closedJson(end));
    else
        m_session.console.talk(endLine(end));
    if (m_client.state() != Client::State::Idle)
        return; // it connects again
    if (m_plan.expect > 0 && m_received < m_plan.expect && !m_interrupted) {
        m_session.console.complain(u"%1 of %2 messages came"_s.arg(m_received).arg(m_plan.expect));
        finish(CheckFailed);
    } else {
        finish(end.cause == "closed"_L1 ? Done : NotConnected);
    }
}

void ConnectSession::interrupt()
{
    m_interrupted = true;
    m_client.close(1001);
}

void ConnectSession::finish(int exitCode)
{
    writeNotes();
    m_session.console.flush();
    if (m_interrupted)
        exitCode = Interrupted;
    else if (m_recordingFailed)
        exitCode = FileTrouble;
    if (m_jar.isWriting())
        m_exitCode = exitCode;
    else
        Q_EMIT finished(exitCode);
}

} // namespace plectrum
