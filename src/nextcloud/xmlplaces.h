// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

namespace plectrum {

/// Where an element stands in its file; offsets in bytes, half-open. An empty-element tag has no content:
/// contentBegin, contentEnd and end are the same.
struct XmlPlace {
    qsizetype begin = 0;
    qsizetype contentBegin = 0;
    qsizetype contentEnd = 0;
    qsizetype end = 0;

    bool operator==(const XmlPlace &) const = default;
};

/// A place for people; both count from 1, columns in characters.
struct XmlLineColumn {
    qint64 line = 1;
    qint64 column = 1;

    bool operator==(const XmlLineColumn &) const = default;
};

/// The elements of a well-formed document without a DTD, in the order of their start tags, so that the n-th is the n-th
/// StartElement of QXmlStreamReader. For encodings that hold ASCII as it is. Of a document that is not well-formed it
/// gives what can be made out, always within `xml`.
QList<XmlPlace> xmlPlaces(QByteArrayView xml);

/// The line and column of a byte of a UTF-8 file.
XmlLineColumn xmlLineColumn(QByteArrayView xml, qsizetype offset);

} // namespace plectrum
