// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/conversion.h"

#include "capture/captureclaim.h"
#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "capture/replacefile.h"
#include "capture/sqlite.h"
#include "decoders/secretfinder.h"
#include "exchange/bytesource.h"
#include "exchange/capturecopier.h"
#include "exchange/exporter.h"
#include "exchange/exportsink.h"
#include "exchange/exportsource.h"
#include "exchange/importer.h"
#include "exchange/inflatedevice.h"
#include "exchange/intake.h"
#include "exchange/recordorder.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype SniffBytes = 8192;

/// A recording that is removed unless it is put in its place.
class PartFile {
public:
    /// Beside `target`, under a name nobody else has.
    explicit PartFile(const QString &target)
        : m_path(u"%1.%2.part"_s.arg(QFileInfo(target).absoluteFilePath(), QUuid::createUuid().toString(QUuid::Id128)))
    {
    }
    ~PartFile() { remove(); }
    Q_DISABLE_COPY_MOVE(PartFile)

    const QString &path() const { return m_path; }
    void remove() const
    {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s}) {
            if (QFile::exists(m_path + ending))
                QFile::remove(m_path + ending);
        }
    }
    Result<void> moveTo(const QString &target, bool overwrite) const
    {
        const QString absolute = QFileInfo(target).absoluteFilePath();
        const auto claim = claimCapture(absolute);
        if (!claim)
            return tl::unexpected(claim.error());
        if (QFileInfo::exists(absolute)) {
            if (!overwrite)
                return unexpected(ErrorCode::FileNotWritable, target + u": exists already"_s);
            if (const auto retired = retireCapture(absolute); !retired)
                return retired;
        }
        if (!replaceFile(m_path, absolute))
            return unexpected(ErrorCode::FileNotWritable, target + u": cannot be replaced"_s);
        return {};
    }

private:
    const QString m_path;
};

/// The file and what is in it, unpacked.
struct Input {
    QFile file;
    std::unique_ptr<InflateDevice> unpacked;

    Result<void> open(const QString &path)
    {
        file.setFileName(path);
        if (!QFileInfo::exists(path))
            return unexpected(ErrorCode::FileNotFound, path);
        if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
            return unexpected(ErrorCode::FileNotReadable, path);
        if (InflateDevice::isPacked(file.peek(2)))
            unpacked = std::make_unique<InflateDevice>(file);
        return {};
    }
    QIODevice &device()
    {
        if (unpacked)
            return *unpacked;
        return file;
    }
};

/// `source` shows the beginning of the file and keeps it.
Result<const FormatInfo *> recognise(ByteSource &source, const QString &path)
{
    const auto head = source.peek(SniffBytes);
    if (!head)
        return tl::unexpected(Error{head.error().code, path + u": "_s + head.error().detail});
    if (const FormatInfo *const format = formatOfContent(*head))
        return format;
    const FormatInfo *const named = formatOfPath(path);
    if (named && named->importer)
        return named;
    return unexpected(ErrorCode::FormatUnsupported, path + u": its format is not known"_s);
}

Error inFile(const QString &path, Error error)
{
    error.detail = error.detail.isEmpty() ? path : path + u": "_s + error.detail;
    return error;
}

Result<void> mayBeWritten(const QString &in, const QString &out, bool overwrite)
{
    const QFileInfo target(out);
    if (!target.exists())
        return {};
    if (target.canonicalFilePath() == QFileInfo(in).canonicalFilePath())
        return unexpected(ErrorCode::FileNotWritable, out + u": this is the file to be read"_s);
    if (!overwrite)
        return unexpected(ErrorCode::FileNotWritable, out + u": exists already"_s);
    return {};
}

/// A recording of what an importer finds, in the order of finding; returns how the records belong.
Result<RecordOrder> fill(const QString &part, Input &input, const QString &in, const ConversionOptions &options,
                         ConversionReport &report)
{
    ByteSource source(input.device(), [&] {
        return !options.watcher || options.watcher({.done = input.file.pos(), .total = input.file.size()});
    });
    if (!report.from) {
        const auto format = recognise(source, in);
        if (!format)
            return tl::unexpected(format.error());
        report.from = *format;
    }
    if (!report.from->importer)
        return unexpected(ErrorCode::FormatUnsupported, in + u": %1 is not read"_s.arg(report.from->name));
    auto writer =
        CaptureWriter::create(part, {.withSecrets = options.withSecrets, .maxQueuedBytes = ConversionQueueBytes});
    if (!writer)
        return tl::unexpected(writer.error());
    (*writer)->askForSecrets(secretSources({.decoders = options.decoders}));
    Intake intake(**writer, report.losses);
    if (const auto read = report.from->importer()->run(source, in, intake); !read)
        return tl::unexpected(inFile(in, read.error()));
    if (const auto closed = (*writer)->close(); !closed)
        return tl::unexpected(closed.error());
    if (intake.connectionCount() == 0)
        return unexpected(ErrorCode::NoWebSocket, in);
    report.redacted = (*writer)->redactedCount();
    report.records = (*writer)->appendedCount();
    report.connections = qsizetype(intake.connectionCount());
    return intake.takeOrder();
}

/// Anything as a recording at `part`.
Result<ConversionReport> importInto(const QString &part, const QString &in, const ConversionOptions &options)
{
    ConversionReport report{.from = options.from, .to = formatNamed(u"plectrum")};
    Input input;
    if (const auto opened = input.open(in); !opened)
        return tl::unexpected(opened.error());
    const bool isCapture =
        options.from ? options.from->isCapture() : !input.unpacked && formatOfContent(input.file.peek(16)) == report.to;
    if (isCapture) {
        report.from = report.to;
        input.file.close();
        if (const auto copied = copyRecords(in, part, options, report); !copied)
            return tl::unexpected(copied.error());
        return report;
    }
    const PartFile unordered(part);
    auto order = fill(unordered.path(), input, in, options, report);
    if (!order)
        return tl::unexpected(order.error());
    if (order->isSorted()) {
        if (const auto moved = unordered.moveTo(part, false); !moved)
            return tl::unexpected(moved.error());
    } else if (const auto copied = copyRecords(unordered.path(), part, options, report, &*order); !copied) {
        return tl::unexpected(copied.error());
    }
    return report;
}

/// `origin`: what the capture was made of.
Result<ConversionReport> exportTo(const QString &capture, const QString &origin, const QString &out,
                                  const ConversionOptions &options, ConversionReport report)
{
    const auto reader = CaptureReader::open(capture);
    if (!reader)
        return tl::unexpected(reader.error());
    QSaveFile file(out);
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(ErrorCode::FileNotWritable, out + u": "_s + file.errorString());
    DecodedSecrets secrets;
    if (!options.withSecrets) {
        auto found = DecodedSecrets::find(**reader, options.decoders, options.watcher);
        if (!found)
            return tl::unexpected(found.error());
        secrets = std::move(*found);
        report.redacted += secrets.count();
    }
    ExportSource source(**reader, report.losses,
                        {.withSecrets = options.withSecrets,
                         .watcher = options.watcher,
                         .origin = origin,
                         .secrets = std::move(secrets)});
    ExportSink sink(file);
    if (const auto run = options.to->exporter()->run(source, sink); !run)
        return tl::unexpected(run.error());
    if (const auto flushed = sink.flush(); !flushed)
        return tl::unexpected(inFile(out, flushed.error()));
    if (!file.commit())
        return unexpected(ErrorCode::FileNotWritable, out + u": "_s + file.errorString());
    report.to = options.to;
    report.notes += source.notes();
    report.records = (*reader)->count();
    report.connections = source.connections().size();
    return report;
}

} // namespace

bool keepsSecrets(const QString &capture)
{
    Database database;
    Statement select;
    if (!database.open(capture, Database::Mode::ReadOnly)
        || !select.prepare(database, "SELECT value FROM meta WHERE key = 'with_secrets'"))
        return true;
    const auto row = select.step();
    return !row || !*row || select.text(0) != "no"_L1;
}

Result<const FormatInfo *> formatOfFile(const QString &path)
{
    Input input;
    if (const auto opened = input.open(path); !opened)
        return tl::unexpected(opened.error());
    ByteSource source(input.device());
    return recognise(source, path);
}

Result<ConversionReport> importFile(const QString &in, const QString &capturePath, const ConversionOptions &options)
{
    if (const auto may = mayBeWritten(in, capturePath, options.overwrite); !may)
        return tl::unexpected(may.error());
    const PartFile part(capturePath);
    auto report = importInto(part.path(), in, options);
    if (!report)
        return report;
    if (const auto moved = part.moveTo(capturePath, options.overwrite); !moved)
        return tl::unexpected(moved.error());
    return report;
}

Result<ConversionReport> exportCapture(const QString &capturePath, const QString &out, const ConversionOptions &options)
{
    if (!options.to || !options.to->exporter)
        return unexpected(ErrorCode::FormatUnsupported, out + u": its format is not written"_s);
    if (const auto may = mayBeWritten(capturePath, out, options.overwrite); !may)
        return tl::unexpected(may.error());
    ConversionReport report{.from = formatNamed(u"plectrum")};
    if (options.withSecrets || !keepsSecrets(capturePath))
        return exportTo(capturePath, capturePath, out, options, report);
    // Secrets are replaced on the way into a recording, messages in their order; so there is one in between.
    const PartFile part(out);
    if (const auto copied = copyRecords(capturePath, part.path(), options, report); !copied)
        return tl::unexpected(copied.error());
    return exportTo(part.path(), capturePath, out, options, report);
}

Result<ConversionReport> convertFile(const QString &in, const QString &out, const ConversionOptions &given)
{
    ConversionOptions options = given;
    if (!options.to)
        options.to = formatOfPath(out);
    if (!options.to || !options.to->isWritten())
        return unexpected(ErrorCode::FormatUnsupported,
                          options.to ? out + u": %1 is not written"_s.arg(options.to->name)
                                     : out + u": its name does not tell a format"_s);
    if (options.to->isCapture())
        return importFile(in, out, options);
    if (const auto may = mayBeWritten(in, out, options.overwrite); !may)
        return tl::unexpected(may.error());
    if (!options.from) {
        const auto format = formatOfFile(in);
        if (!format)
            return tl::unexpected(format.error());
        options.from = *format;
    }
    if (options.from->isCapture())
        return exportCapture(in, out, options);
    const PartFile part(out);
    auto report = importInto(part.path(), in, options);
    if (!report)
        return report;
    return exportTo(part.path(), in, out, options, std::move(*report));
}

} // namespace plectrum
