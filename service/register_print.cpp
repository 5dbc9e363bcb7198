#include "service/register_print.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/day.h"
#include "core/uuid.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr std::chrono::seconds longestPrintSilence{600};

namespace {

// Files in the making, gone with the printing.
class PrintFolder {
  public:
    explicit PrintFolder(const fs::path& home) : path_(home / "work" / ("print-" + randomUuid())) {
        std::error_code ignored;
        fs::create_directories(path_, ignored);
    }
    ~PrintFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    PrintFolder(const PrintFolder&) = delete;
    PrintFolder& operator=(const PrintFolder&) = delete;
    fs::path operator/(std::string_view name) const { return path_ / name; }

  private:
    fs::path path_;
};

// What the heading says about the lines: from which to which.
struct Span {
    std::int64_t firstNumber = 0, lastNumber = 0, lines = 0;
    std::string firstDay, lastDay;

    void add(const RegisterEntry& entry) {
        if (lines == 0 || entry.number < firstNumber) firstNumber = entry.number;
        if (lines == 0 || entry.day < firstDay) firstDay = entry.day;
        lastNumber = std::max(lastNumber, entry.number);
        lastDay = std::max(lastDay, entry.day);
        ++lines;
    }
};

}  // namespace

static std::string shown(const std::string& iso) {
    const auto day = dayFromIso(iso);
    return day ? dayShown(*day) : iso;
}

// People read 22/11/2026; the store and the exported tables have it in ISO.
static Json rowOf(const RegisterEntry& entry) {
    std::vector<std::string> cells = entry.cells();
    const auto& columns = columnsOf(entry.book);
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (columns[i].kind == TableColumn::Kind::Date) cells[i] = shown(cells[i]);
    return {{"cells", std::move(cells)}, {"struck", entry.struck.has_value()}};
}

static Result<Span> writeRows(Database& database, const RegisterQuery& query, const fs::path& target) {
    auto file = AtomicFile::create(target);
    if (!file) return passOn(file);
    Span span;
    auto done = visitRegister(database, query, [&](const RegisterEntry& entry) {
        span.add(entry);
        return file->write(jsonLine(rowOf(entry)) + "\n");
    });
    if (!done) return passOn(done);
    if (auto committed = file->commit(); !committed) return passOn(committed);
    return span;
}

static Json subtitlesOf(const RegisterQuery& query, const Span& span) {
    Json subtitles = Json::array();
    if (query.order == RegisterQuery::Order::ByNumber) subtitles.push_back(fmt::format("Năm {}", query.year));
    if (span.lines == 0) {
        subtitles.push_back("Chưa có văn bản nào");
        return subtitles;
    }
    subtitles.push_back(fmt::format("Từ số {:02} đến số {:02}", span.firstNumber, span.lastNumber));
    subtitles.push_back(fmt::format("Từ ngày {} đến ngày {}", shown(span.firstDay), shown(span.lastDay)));
    return subtitles;
}

static Json columnsFor(Register book) {
    Json columns = Json::array();
    for (const RegisterColumn& column : columnsOf(book))
        columns.push_back({{"title", column.title}, {"millimetres", column.millimetres}, {"centred", column.centred}});
    return columns;
}

Result<PrintedRegister> printRegister(const Office& office, const RegisterQuery& query, const fs::path& output) {
    const PrintFolder folder(office.config.home);
    auto span = writeRows(office.store.database(), query, folder / "rows.jsonl");
    if (!span) return passOn(span);
    auto printer = office.startStage("sohoa-pdfa");
    if (!printer) return passOn(printer);
    auto printed =
        printer->ask({{"do", "print_table"},
                      {"output", output.string()},
                      {"id", randomUuid()},
                      {"created_at", isoUtc(now())},
                      {"agency", {{"in_charge", office.config.office.inCharge}, {"name", office.config.office.name}}},
                      {"title", printedName(query.book)},
                      {"subtitles", subtitlesOf(query, *span)},
                      {"columns", columnsFor(query.book)},
                      {"rows", (folder / "rows.jsonl").string()}},
                     longestPrintSilence);
    if (!printed) return passOn(printed);
    auto digest = Sha256::fromHex(stringOr(*printed, "sha256", ""));
    if (!digest) return passOn(digest);
    return PrintedRegister{*digest, integerOr(*printed, "rows", 0), integerOr(*printed, "pages", 0)};
}

}  // namespace sohoa
