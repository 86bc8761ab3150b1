// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/protobufschema.h"

#ifdef PLECTRUM_PROTOBUF
#include <QFile>
#include <QFileInfo>

#include <google/protobuf/compiler/importer.h>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/descriptor_database.h>

#include <set>
#include <string>
#endif

using namespace Qt::StringLiterals;

namespace plectrum {

#ifndef PLECTRUM_PROTOBUF

struct ProtobufSchema::Private { };

ProtobufSchema::ProtobufSchema() = default;
ProtobufSchema::~ProtobufSchema() = default;

bool ProtobufSchema::isSupported()
{
    return false;
}

Result<std::shared_ptr<const ProtobufSchema>> ProtobufSchema::load(const QString & /*path*/, const QString & /*folder*/)
{
    return unexpected(ErrorCode::FormatUnsupported, u"built without Protobuf"_s);
}

const google::protobuf::Descriptor *ProtobufSchema::find(const QByteArray & /*type*/) const
{
    return nullptr;
}

#else

namespace pb = google::protobuf;

/// Keeps the first mistakes, of files and of what they say together.
class ProtobufMistakes : public pb::compiler::MultiFileErrorCollector, public pb::DescriptorPool::ErrorCollector {
public:
    void AddError(const std::string &file, int line, int column, const std::string &message) override
    {
        const QString place = line < 0 ? QString() : u"%1:%2:"_s.arg(line + 1).arg(column + 1);
        add(QString::fromStdString(file) + u':' + place + u' ' + QString::fromStdString(message));
    }
    void AddError(const std::string &file, const std::string &element, const pb::Message * /*descriptor*/,
                  ErrorLocation /*location*/, const std::string &message) override
    {
        add(u"%1: %2: %3"_s.arg(QString::fromStdString(file), QString::fromStdString(element),
                                QString::fromStdString(message)));
    }
    QString text() const { return m_lines.join(u'\n'); }
    bool isEmpty() const { return m_lines.isEmpty(); }

private:
    static constexpr qsizetype MostMistakes = 5;

    void add(const QString &line)
    {
        if (m_lines.size() < MostMistakes)
            m_lines << line;
    }

    QStringList m_lines;
};

namespace {

constexpr qint64 MaxSetBytes = 64 * 1024 * 1024;

void addTypes(const pb::Descriptor *type, QByteArrayList &types)
{
    if (type->options().map_entry())
        return;
    types << QByteArray::fromStdString(type->full_name());
    for (int i = 0; i < type->nested_type_count(); ++i)
        addTypes(type->nested_type(i), types);
}

void addTypes(const pb::FileDescriptor *file, std::set<const pb::FileDescriptor *> &seen, QByteArrayList &types)
{
    if (!seen.insert(file).second)
        return;
    for (int i = 0; i < file->message_type_count(); ++i)
        addTypes(file->message_type(i), types);
    for (int i = 0; i < file->dependency_count(); ++i)
        addTypes(file->dependency(i), seen, types);
}

} // namespace

struct ProtobufSchema::Private {
    ProtobufMistakes mistakes;
    pb::compiler::DiskSourceTree folders;
    pb::DescriptorPoolDatabase known{*pb::DescriptorPool::generated_pool()};
    pb::SimpleDescriptorDatabase set;
    std::unique_ptr<pb::DescriptorDatabase> database;
    std::unique_ptr<pb::DescriptorPool> pool;
};

ProtobufSchema::ProtobufSchema()
    : d(std::make_unique<Private>())
{
}

ProtobufSchema::~ProtobufSchema() = default;

bool ProtobufSchema::isSupported()
{
    return true;
}

Result<std::shared_ptr<const ProtobufSchema>> ProtobufSchema::load(const QString &path, const QString &includeFolder)
{
    const std::shared_ptr<ProtobufSchema> schema(new ProtobufSchema);
    Private &p = *schema->d;
    std::vector<std::string> files;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::FileNotReadable, path + u": "_s + file.errorString());
    if (path.endsWith(".proto"_L1, Qt::CaseInsensitive)) {
        const QFileInfo info(path);
        p.folders.MapPath("", QFile::encodeName(info.absolutePath()).toStdString());
        if (!includeFolder.isEmpty())
            p.folders.MapPath("", QFile::encodeName(includeFolder).toStdString());
        auto sources = std::make_unique<pb::compiler::SourceTreeDescriptorDatabase>(&p.folders, &p.known);
        sources->RecordErrorsTo(&p.mistakes);
        p.pool = std::make_unique<pb::DescriptorPool>(sources.get(), sources->GetValidationErrorCollector());
        p.database = std::move(sources);
        files.push_back(QFile::encodeName(info.fileName()).toStdString());
    } else {
        pb::FileDescriptorSet set;
        const QByteArray bytes = file.size() <= MaxSetBytes ? file.readAll() : QByteArray();
        if (bytes.isEmpty() || !set.ParseFromArray(bytes.constData(), int(bytes.size())) || set.file_size() == 0)
            return unexpected(ErrorCode::BadFormat, path + u": neither a .proto file nor a descriptor set"_s);
        for (const pb::FileDescriptorProto &each : set.file()) {
            if (p.set.Add(each))
                files.push_back(each.name());
        }
        p.database = std::make_unique<pb::MergedDescriptorDatabase>(&p.set, &p.known);
        p.pool = std::make_unique<pb::DescriptorPool>(p.database.get(), &p.mistakes);
    }
    std::set<const pb::FileDescriptor *> seen;
    for (const std::string &name : files) {
        if (const pb::FileDescriptor *const found = p.pool->FindFileByName(name))
            addTypes(found, seen, schema->m_types);
        else if (p.mistakes.isEmpty())
            p.mistakes.AddError(name, -1, 0, "an import is missing");
    }
    if (!p.mistakes.isEmpty())
        return unexpected(ErrorCode::BadFormat, p.mistakes.text());
    std::ranges::sort(schema->m_types);
    return schema;
}

const google::protobuf::Descriptor *ProtobufSchema::find(const QByteArray &type) const
{
    return d->pool->FindMessageTypeByName(type.toStdString());
}

#endif

} // namespace plectrum
