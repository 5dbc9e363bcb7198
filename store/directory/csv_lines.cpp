#include "store/directory/csv_lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error_codes.h"

namespace sohoa {

namespace {

constexpr std::size_t largest = 32u << 20;

class Reader {
  public:
    Reader(std::string_view csv, char separator) : rest_(csv), separator_(separator) {}

    Result<std::vector<CsvLine>> read() {
        std::vector<CsvLine> lines;
        while (!rest_.empty()) {
            CsvLine line{number_, {}};
            do {
                auto cell = readCell();
                if (!cell) return passOn(cell);
                line.cells.push_back(std::move(*cell));
            } while (take(separator_));
            take('\r');
            if (!rest_.empty() && !take('\n')) return wrong("a quote inside a cell");
            ++number_;
            if (line.cells.size() > 1 || !line.cells[0].empty()) lines.push_back(std::move(line));
        }
        return lines;
    }

  private:
    tl::unexpected<Error> wrong(std::string_view what) const {
        return fail(errors::AgencyListUnusable, fmt::format("line {}: {}", number_, what));
    }

    bool take(char c) {
        if (!rest_.starts_with(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }

    Result<std::string> readCell() {
        if (take('"')) return readQuoted();
        const char stops[] = {separator_, '\r', '\n', '"', '\0'};
        const std::size_t end = std::min(rest_.find_first_of(stops), rest_.size());
        std::string cell(rest_.substr(0, end));
        rest_.remove_prefix(end);
        return cell;
    }

    Result<std::string> readQuoted() {
        std::string cell;
        for (;;) {
            const std::size_t end = rest_.find('"');
            if (end == std::string_view::npos) return wrong("a quote that does not end");
            cell += rest_.substr(0, end);
            number_ += int(std::count(rest_.begin(), rest_.begin() + std::ptrdiff_t(end), '\n'));
            rest_.remove_prefix(end + 1);
            if (!take('"')) return cell;
            cell += '"';
        }
    }

    std::string_view rest_;
    char separator_;
    int number_ = 1;
};

}  // namespace

Result<std::vector<CsvLine>> csvLines(std::string_view csv) {
    if (csv.size() > largest) return fail(errors::AgencyListUnusable, fmt::format("{} bytes", csv.size()));
    if (csv.starts_with("\xef\xbb\xbf")) csv.remove_prefix(3);
    const std::string_view head = csv.substr(0, csv.find('\n'));
    const bool semicolons = std::count(head.begin(), head.end(), ';') > std::count(head.begin(), head.end(), ',');
    return Reader(csv, semicolons ? ';' : ',').read();
}

}  // namespace sohoa
