// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/payloadtree.h"

#include <QXmlStreamReader>

#include <optional>

namespace plectrum {

/// Sets a reader up for XML as payloads hold it: UTF-8 whatever it declares, names with undeclared prefixes, entities
/// that grow to a few thousand characters at most, nothing from outside.
void prepareXml(QXmlStreamReader &reader);

/// What stopped a reader, such as "line 3, column 8: Opening and ending tag mismatch."
QByteArray xmlProblem(const QXmlStreamReader &reader);

/// How many characters (UTF-16) a text has, and the other way round how many bytes its first ones are.
qsizetype utf16Length(QByteArrayView utf8);
qsizetype utf8Length(QByteArrayView utf8, qsizetype utf16);

/// Tells whether a text that comes in parts is well-formed XML.
class XmlChecker {
public:
    XmlChecker();

    void feed(const QByteArray &bytes, bool isLast);
    const std::optional<PayloadProblem> &problem() const { return m_problem; }

private:
    QXmlStreamReader m_reader;
    std::optional<PayloadProblem> m_problem;
    qsizetype m_bytes = 0; ///< in front of the last part
    qsizetype m_characters = 0;
};

} // namespace plectrum
