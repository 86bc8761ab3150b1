// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArrayList>

#include <memory>

namespace google::protobuf {
class Descriptor;
}

namespace plectrum {

/// What Protobuf messages look like, from a `.proto` file or a descriptor set (`protoc --descriptor_set_out`). May be
/// read by several threads.
class ProtobufSchema {
public:
    /// Built with libprotobuf.
    static bool isSupported();

    /// Imports are looked for beside a `.proto` file, then in `includeFolder`; those of Google's own are known. Errors:
    /// FileNotReadable, BadFormat with "file:line:column: why" of the first mistakes, FormatUnsupported where it is not
    /// supported.
    static Result<std::shared_ptr<const ProtobufSchema>> load(const QString &path, const QString &includeFolder = {});
    ~ProtobufSchema();
    Q_DISABLE_COPY_MOVE(ProtobufSchema)

    /// Full names, sorted.
    const QByteArrayList &messageTypes() const { return m_types; }
    /// nullptr: there is no such message. Lives as long as the schema.
    const google::protobuf::Descriptor *find(const QByteArray &type) const;

private:
    struct Private;

    ProtobufSchema();

    const std::unique_ptr<Private> d;
    QByteArrayList m_types;
};

/// The message that payloads are to be read as. Without a schema fields have numbers for names and their types are
/// guessed.
struct ProtobufChoice {
    std::shared_ptr<const ProtobufSchema> schema;
    QByteArray type;
};

} // namespace plectrum
