// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listenoptions.h"

#include "server/selfsigned.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Instead of a certificate and key: a fresh certificate.
constexpr auto SelfSigned = "self-signed";

} // namespace

void ListeningOptions::declare(CLI::App &app)
{
    app.add_option("--listen", m_listen, "Address and port; port 0 takes a free one")
        ->type_name("ADDR:PORT")
        ->capture_default_str();
    app.add_option("--tls", m_tls,
                   "Speak wss with this certificate and key, PEM; or with a fresh certificate for localhost")
        ->type_name(std::string("CERT.FILE KEY.FILE | ") + SelfSigned)
        ->expected(1, 2);
}

int ListeningOptions::read(ListenOptions &options, Console &console) const
{
    if (const auto read = options.setPlace(QString::fromStdString(m_listen)); !read) {
        console.complain({read.error().code, u"--listen "_s + read.error().detail});
        return WrongUsage;
    }
    if (m_tls.size() == 1 && m_tls.front() != SelfSigned) {
        console.complain(Error{ErrorCode::BadOption, u"--tls: expected CERT KEY or self-signed"_s});
        return WrongUsage;
    }
    if (!m_tls.empty()) {
        const auto pair = m_tls.size() == 1
            ? makeSelfSigned()
            : readCertificateAndKey(QString::fromStdString(m_tls.at(0)), QString::fromStdString(m_tls.at(1)));
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
    return Done;
}

} // namespace plectrum
