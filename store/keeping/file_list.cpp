#include "store/keeping/file_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"

namespace sohoa {

Result<PackedFile> writeFileList(Database& database, const std::filesystem::path& target) {
    auto list = PackedLinesWriter::create(target);
    if (!list) return passOn(list);
    for (std::string last;;) {
        auto rows = database.query(
            "SELECT sha256, extension, bytes FROM file WHERE deleted_at IS NULL AND sha256 > :1 ORDER BY sha256 LIMIT "
            "1000",
            3, {last});
        if (!rows) return passOn(rows);
        if (rows->empty()) return list->finish();
        for (const SqlRow& row : *rows) {
            const Json line = {{"sha256", text(row, 0)}, {"extension", text(row, 1)}, {"bytes", integer(row, 2)}};
            if (auto put = list->write(jsonLine(line)); !put) return passOn(put);
        }
        last = text(rows->back(), 0);
    }
}

// An extension becomes part of a path.
static bool isPlain(const std::string& extension) {
    return !extension.empty() && extension.size() <= 16 && std::all_of(extension.begin(), extension.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    });
}

static Result<ListedFile> listedFrom(std::string_view line) {
    const auto damaged = fail(errors::BackupDamaged, "a line of the list of files cannot be read");
    auto json = parseJson(line);
    if (!json) return damaged;
    auto digest = Sha256::fromHex(stringOr(*json, "sha256", ""));
    ListedFile file{{}, stringOr(*json, "extension", ""), 0};
    const std::int64_t bytes = integerOr(*json, "bytes", -1);
    if (!digest || !isPlain(file.extension) || bytes < 0) return damaged;
    file.sha256 = *digest;
    file.bytes = static_cast<std::uint64_t>(bytes);
    return file;
}

Result<> forEachListed(const std::filesystem::path& list, const std::function<Result<>(const ListedFile&)>& visit) {
    auto reader = PackedLinesReader::open(list);
    if (!reader) return passOn(reader);
    for (;;) {
        auto line = reader->next();
        if (!line) return passOn(line);
        if (!*line) return {};
        auto file = listedFrom(**line);
        if (!file) return passOn(file);
        if (auto visited = visit(*file); !visited) return visited;
    }
}

}  // namespace sohoa
