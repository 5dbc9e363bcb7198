#include "bench/measure.h"

#include <fmt/format.h>

#include <chrono>
#include <set>

#include "bench/office.h"
#include "bench/vietnamese_text.h"
#include "store/rows.h"
#include "store/search/search.h"

namespace sohoa::bench {

namespace {

constexpr int queriesOfAKind = 20;
constexpr std::size_t shown = 20;

struct Kind {
    std::string name;
    std::vector<std::string> queries;
};

std::vector<Kind> mixedQueries(std::int64_t documents) {
    std::vector<Kind> kinds{{"rare word", {}},       {"common words", {}},      {"phrase", {}},
                            {"number", {}},          {"with a slip", {}},       {"by field", {}},
                            {"words and field", {}}, {"without tone marks", {}}};
    const std::vector<std::string_view> common{"quyết định",      "ủy ban nhân dân",   "kế hoạch thực hiện",
                                               "báo cáo kết quả", "hồ sơ đề nghị đất", "sở nội vụ",
                                               "ngân sách",       "giám đốc"};
    const std::vector<std::string_view> phrases{"\"kế hoạch sử dụng đất\"",       "\"chịu trách nhiệm thi hành\"",
                                                "\"dự toán ngân sách nhà nước\"", "\"khen thưởng đột xuất\"",
                                                "\"thi hành công vụ\"",           "\"hội đồng nhân dân tỉnh\""};
    const std::vector<std::string_view> bare{"quyet dinh bo nhiem",  "uy ban nhan dan", "thu hoi dat",
                                             "phong chay chua chay", "so hoa tai lieu", "cong tac van thu"};
    VietnameseText random(42);
    for (int i = 0; i < queriesOfAKind; ++i) {
        const Document any = document(1 + random.below(int(documents)));
        std::string slip = any.rareWord;
        slip.insert(slip.size() / 2, "x");
        const std::string month = textOf(any.fields, Field::IssuedDate).substr(0, 7);
        kinds[0].queries.push_back(any.rareWord);
        kinds[1].queries.emplace_back(random.oneOf(common));
        kinds[2].queries.emplace_back(random.oneOf(phrases));
        kinds[3].queries.push_back(textOf(any.fields, Field::Code));
        kinds[4].queries.push_back(slip);
        kinds[5].queries.push_back(fmt::format("co-quan:\"{}\" ngay:{}", textOf(any.fields, Field::OrganName), month));
        kinds[6].queries.push_back(fmt::format("{} ngay:{} nguoi-ky:\"{}\"", random.oneOf(common), month.substr(0, 4),
                                               textOf(any.fields, Field::FullName)));
        kinds[7].queries.emplace_back(random.oneOf(bare));
    }
    return kinds;
}

double millisecondsOf(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

// What the timed searches will read.
Result<> preparePages(Store& store, const std::vector<Kind>& kinds, std::set<std::int64_t>& written) {
    for (const Kind& kind : kinds)
        for (const std::string& typed : kind.queries) {
            auto page = search(store.database(), store.spool(), parseQuery(typed), shown);
            if (!page) return passOn(page);
            for (const SearchHit& hit : page->hits)
                if (written.insert(hit.job.value).second)
                    if (auto done = writeRecognizedPages(store, hit.job.value); !done) return done;
        }
    return {};
}

Result<Timing> timeList(Database& database) {
    std::vector<double> times;
    for (int i = 0; i < queriesOfAKind; ++i) {
        Result<> done;
        times.push_back(millisecondsOf([&] {
            auto rows =
                database.query(fmt::format("SELECT {} FROM job ORDER BY id DESC LIMIT 50", jobColumns), jobColumnCount);
            if (!rows) return void(done = passOn(rows));
            for (const SqlRow& row : *rows)
                if (auto job = jobFromRow(row); !job) done = passOn(job);
        }));
        if (!done) return passOn(done);
    }
    return timingOf(std::move(times));
}

Result<Timing> timeOpening(const Config& config) {
    std::vector<double> times;
    for (int i = 0; i < queriesOfAKind; ++i) {
        Result<> done;
        times.push_back(millisecondsOf([&] {
            auto store = Store::open(config);
            if (!store) done = passOn(store);
        }));
        if (!done) return passOn(done);
    }
    return timingOf(std::move(times));
}

Result<std::int64_t> databaseBytes(Database& database) {
    auto rows = database.query("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()", 1);
    if (!rows) return passOn(rows);
    return integer(rows->at(0), 0);
}

}  // namespace

Result<Figures> measure(const Config& config, Store& store, std::int64_t documents) {
    static std::set<std::int64_t> written;
    Figures figures;
    figures.documents = documents;
    const std::vector<Kind> kinds = mixedQueries(documents);
    if (auto done = preparePages(store, kinds, written); !done) return passOn(done);
    std::vector<double> all;
    for (const Kind& kind : kinds) {
        std::vector<double> times;
        for (const std::string& typed : kind.queries) {
            Result<> done;
            times.push_back(millisecondsOf([&] {
                auto page = search(store.database(), store.spool(), parseQuery(typed), shown);
                if (!page) done = passOn(page);
            }));
            if (!done) return passOn(done);
        }
        all.insert(all.end(), times.begin(), times.end());
        figures.kinds.push_back({kind.name, timingOf(std::move(times))});
    }
    figures.search = timingOf(std::move(all));
    auto list = timeList(store.database());
    if (!list) return passOn(list);
    auto open = timeOpening(config);
    if (!open) return passOn(open);
    auto bytes = databaseBytes(store.database());
    if (!bytes) return passOn(bytes);
    figures.listPage = *list;
    figures.open = *open;
    figures.databaseBytes = *bytes;
    return figures;
}

}  // namespace sohoa::bench
