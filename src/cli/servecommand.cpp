// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "server/endpoint.h"
#include "server/loopbackserver.h"
#include "server/selfsigned.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Instead of a certificate and key: a fresh certificate.
constexpr auto SelfSigned = "self-signed";

struct ServeOptions {
    std::string listen = "127.0.0.1:0";
    std::vector<std::string> tls;
    std::string engine = "native";
    std::string record;
    bool overwrite = false;
    bool withSecrets = false;
    bool noDeflate = false;
};

Result<CertificateAndKey> readCertificate(const QString &certificatePath, const QString &keyPath)
{
    QFile certificateFile(certificatePath);
    QFile keyFile(keyPath);
    for (QFile *file : {&certificateFile, &keyFile}) {
        if (!file->open(QIODevice::ReadOnly))
            return unexpected(ErrorCode::CertificateUnreadable, file->fileName() + u": "_s + file->errorString());
    }
    CertificateAndKey pair{QSslCertificate(certificateFile.readAll(), QSsl::Pem), {}};
    const QByteArray key = keyFile.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (pair.key.isNull())
            pair.key = QSslKey(key, algorithm, QSsl::Pem);
    }
    if (pair.certificate.isNull() || pair.key.isNull())
        return unexpected(ErrorCode::CertificateUnreadable,
                          u"%1, %2: expected a PEM certificate and its key"_s.arg(certificatePath, keyPath));
    return pair;
}

/// ADDR:PORT, [ADDR]:PORT or PORT.
Result<void> readAddress(const QString &text, LoopbackServer::Options &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    options.port = text.sliced(colon + 1).toUShort(&isNumber);
    QString address = colon < 0 ? u"127.0.0.1"_s : text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.sliced(1, address.size() - 2);
    options.address = address == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(address);
    if (!isNumber || options.address.isNull())
        return unexpected(ErrorCode::BadOption, u"--listen \"%1\": expected ADDRESS:PORT"_s.arg(text));
    return {};
}

int runServe(const ServeOptions &given, Session &session)
{
    Console &console = session.console;
    LoopbackServer::Options options;
    options.engine = given.engine == "qt" ? LoopbackServer::Engine::Qt : LoopbackServer::Engine::Native;
    options.acceptDeflate = !given.noDeflate;
    if (const auto read = readAddress(QString::fromStdString(given.listen), options); !read) {
        console.complain(read.error());
        return WrongUsage;
    }
    if (given.tls.size() == 1 && given.tls.front() != SelfSigned) {
        console.complain(Error{ErrorCode::BadOption, u"--tls: expected CERT KEY or self-signed"_s});
        return WrongUsage;
    }
    if (!given.tls.empty()) {
        const auto pair = given.tls.size() == 1
            ? makeSelfSigned()
            : readCertificate(QString::fromStdString(given.tls.at(0)), QString::fromStdString(given.tls.at(1)));
        if (!pair) {
            console.complain(pair.error());
            return FileTrouble;
        }
        options.certificate = pair->certificate;
        options.key = pair->key;
    }
    if (!options.address.isLoopback())
        console.complain(
            u"listening on %1: everybody who reaches this machine can connect"_s.arg(options.address.toString()));
    std::unique_ptr<CaptureWriter> recorder;
    if (!given.record.empty()) {
        auto created = CaptureWriter::create(QString::fromStdString(given.record),
                                             {.withSecrets = given.withSecrets, .overwrite = given.overwrite});
        if (!created) {
            console.complain(created.error());
            return FileTrouble;
        }
        recorder = std::move(*created);
        if (options.engine == LoopbackServer::Engine::Qt)
            console.complain(u"the qt engine shows no frames: nothing is recorded"_s);
    }
    int exitCode = Done;
    {
        const Interrupt interrupt; // from the first line on
        LoopbackServer server(options, recorder.get());
        if (const auto listening = server.listen(); !listening) {
            console.complain(listening.error());
            return NotConnected;
        }
        if (console.isJson())
            console.line(QJsonObject{{u"event"_s, u"listening"_s}, {u"url"_s, server.url().toString()}});
        else
            console.line("listening " + server.url().toString().toUtf8());
        console.flush();
        QObject::connect(&server, &LoopbackServer::logged, &server, [&console](const QString &text) {
            if (console.isJson() && !console.isQuiet()) {
                console.line(QJsonObject{{u"event"_s, u"log"_s}, {u"text"_s, text}});
                console.flush();
            } else {
                console.talk(text);
            }
        });
        if (recorder) {
            QObject::connect(recorder.get(), &CaptureWriter::failed, &server, [&](const Error &error) {
                console.complain(error);
                exitCode = FileTrouble;
                server.stop();
            });
        }
        QObject::connect(&interrupt, &Interrupt::interrupted, &server, &LoopbackServer::stop);
        QObject::connect(&server, &LoopbackServer::stopped, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        QCoreApplication::exec();
    }
    if (recorder) {
        if (const auto closed = recorder->close(); !closed) {
            console.complain(closed.error());
            return FileTrouble;
        }
        console.talk(u"recorded %1 rows in %2"_s.arg(recorder->committedCount()).arg(recorder->path()));
    }
    return exitCode;
}

} // namespace

std::function<int()> addServe(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<ServeOptions>();
    app.add_option("--listen", options->listen, "Address and port; port 0 takes a free one")
        ->type_name("ADDR:PORT")
        ->capture_default_str();
    app.add_option("--tls", options->tls,
                   "Speak wss with this certificate and key, PEM; or with a fresh certificate for localhost")
        ->type_name(std::string("CERT KEY | ") + SelfSigned)
        ->expected(1, 2);
    app.add_option("--engine", options->engine, "native: our codec; qt: QWebSocketServer")
        ->check(CLI::IsMember({"native", "qt"}))
        ->capture_default_str();
    app.add_option("--record", options->record, "Record into this capture file (native engine)")->type_name("FILE");
    app.add_flag("--overwrite", options->overwrite, "Replace the capture file if it exists");
    app.add_flag("--with-secrets", options->withSecrets, "Record secrets as they are");
    app.add_flag("--no-deflate", options->noDeflate, "Do not accept permessage-deflate");
    std::string endpoints = "Endpoints:\n";
    for (const EndpointInfo &info : endpointTable())
        endpoints += "  " + std::string(info.path.data()) + (info.path.endsWith(u'/') ? "<name>" : "")
            + info.parameters.data() + "\n      " + info.text.data() + "\n";
    app.footer(endpoints);
    return [options, &session] { return runServe(*options, session); };
}

} // namespace plectrum
