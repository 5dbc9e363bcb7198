#include "service/cli/table_export.h"

#include <fcntl.h>
#include <unistd.h>

#include <QDBusUnixFileDescriptor>
#include <cerrno>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/text.h"
#include "store/export/csv.h"
#include "store/export/xlsx.h"

namespace sohoa::cli {

namespace fs = std::filesystem;

std::string formatOf(const fs::path& file) {
    const std::string extension = lowerCase(file.extension().string());
    for (const char* known : {"csv", "xlsx", "pdf"})
        if (extension == std::string(".") + known) return known;
    return "";
}

Table tableFrom(const std::string& title, const Json& columns, const Json& rows, double widthUnit) {
    Table table;
    table.title = title;
    for (const Json& column : columns)
        table.columns.push_back({stringOr(column, "title", ""),
                                 columnKindNamed(stringOr(column, "kind", "")).value_or(TableColumn::Kind::Text),
                                 numberOr(column, "width", 0) / widthUnit});
    for (const Json& row : rows) {
        std::vector<std::string> cells;
        for (const Json& cell : row)
            cells.push_back(cell.is_string() ? cell.get<std::string>() : "");
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Result<> writeTable(const fs::path& target, const Table& table) {
    return formatOf(target) == "xlsx" ? writeXlsx(target, table) : writeCsv(target, table);
}

Result<> writeHandedFile(const fs::path& target, const QVariant& descriptor) {
    const auto handed = descriptor.value<QDBusUnixFileDescriptor>();
    if (!handed.isValid()) return fail(errors::ServiceAway, "no file came");
    auto file = AtomicFile::create(target);
    if (!file) return passOn(file);
    std::vector<std::byte> piece(1 << 16);
    for (off_t at = 0;;) {
        const ssize_t got = ::pread(handed.fileDescriptor(), piece.data(), piece.size(), at);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return fail(errors::FileUnreadable, "the file that came");
        if (got == 0) return file->commit();
        if (auto written = file->write(std::span(piece).first(static_cast<std::size_t>(got))); !written) return written;
        at += got;
    }
}

Result<QVariant> busFile(const fs::path& path) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) return fail(errors::FileUnreadable, path.string());
    const QDBusUnixFileDescriptor handed(fd);  // a copy
    ::close(fd);
    return QVariant::fromValue(handed);
}

}  // namespace sohoa::cli
