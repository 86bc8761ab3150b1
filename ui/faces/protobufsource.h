// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/protobufschema.h"

#include <QObject>
#include <QString>

namespace plectrum {

class Settings;

/// The message that Protobuf payloads are read as, the same in all tabs and remembered.
class ProtobufSource : public QObject {
    Q_OBJECT

public:
    /// Files that say what messages look like, and the name of one.
    struct Files {
        QString schema;  ///< path; empty: none
        QString imports; ///< folder; may be empty
        QString type;    ///< full name

        bool operator==(const Files &) const = default;
    };

    /// `settings` keeps it and must outlive this; null: it is forgotten.
    explicit ProtobufSource(Settings *settings = nullptr, QObject *parent = nullptr);

    const Files &files() const { return m_files; }
    /// Reads the schema when it is asked for first. Errors: those of ProtobufSchema::load().
    Result<ProtobufChoice> choice();
    /// As they are now, with the schema that was read from them.
    void set(const Files &files, const std::shared_ptr<const ProtobufSchema> &schema);

Q_SIGNALS:
    void changed();

private:
    Settings *const m_settings;
    Files m_files;
    std::shared_ptr<const ProtobufSchema> m_schema;
};

} // namespace plectrum
