// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/zipfile.h"

#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

class Member : public QIODevice {
public:
    explicit Member(zip_file_t *file)
        : m_file(file)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~Member() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const zip_int64_t read = zip_fread(m_file, data, zip_uint64_t(maxSize));
        if (read < 0)
            setErrorString(u"the zip file is damaged"_s);
        m_ended = read == 0;
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *const m_file;
    bool m_ended = false;
};

} // namespace

Result<std::unique_ptr<ZipFile>> ZipFile::open(const QString &path)
{
    int failure = 0;
    zip *const archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &failure);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, failure);
        const QString text = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return unexpected(failure == ZIP_ER_NOZIP || failure == ZIP_ER_INCONS ? ErrorCode::BadFormat
                                                                              : ErrorCode::FileNotReadable,
                          text);
    }
    return std::unique_ptr<ZipFile>(new ZipFile(archive));
}

ZipFile::~ZipFile()
{
    zip_discard(m_archive);
}

QStringList ZipFile::names() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        if (const char *const name = zip_get_name(m_archive, zip_uint64_t(i), 0))
            names << QString::fromUtf8(name);
    }
    return names;
}

std::unique_ptr<QIODevice> ZipFile::member(const QString &name) const
{
    zip_file_t *const file = zip_fopen(m_archive, name.toUtf8().constData(), 0);
    return file ? std::make_unique<Member>(file) : nullptr;
}

} // namespace plectrum
