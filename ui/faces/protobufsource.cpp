// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/protobufsource.h"

#include "ui/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace plectrum {

ProtobufSource::ProtobufSource(Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    if (!m_settings)
        return;
    const QJsonObject kept = QJsonDocument::fromJson(m_settings->bytes(u"protobuf"_s)).object();
    m_files = {kept["schema"_L1].toString(), kept["imports"_L1].toString(), kept["type"_L1].toString()};
}

Result<ProtobufChoice> ProtobufSource::choice()
{
    if (!m_schema && !m_files.schema.isEmpty()) {
        auto schema = ProtobufSchema::load(m_files.schema, m_files.imports);
        if (!schema)
            return tl::unexpected(schema.error());
        m_schema = *std::move(schema);
    }
    return ProtobufChoice{m_schema, m_files.type.toUtf8()};
}

void ProtobufSource::set(const Files &files, const std::shared_ptr<const ProtobufSchema> &schema)
{
    m_files = files;
    m_schema = schema;
    if (m_settings) {
        const QJsonObject kept{{u"schema"_s, files.schema}, {u"imports"_s, files.imports}, {u"type"_s, files.type}};
        m_settings->setBytes(u"protobuf"_s, QJsonDocument(kept).toJson(QJsonDocument::Compact));
    }
    Q_EMIT changed();
}

} // namespace plectrum
