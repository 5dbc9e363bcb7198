#include "bench/office.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "bench/vietnamese_text.h"
#include "core/json.h"
#include "core/text.h"
#include "store/ledger.h"

namespace sohoa::bench {

namespace {

const std::vector<std::string_view> agencies{"Ủy ban nhân dân tỉnh Ví Dụ",
                                             "Sở Nội vụ",
                                             "Sở Tài chính",
                                             "Sở Xây dựng",
                                             "Sở Y tế",
                                             "Sở Tư pháp",
                                             "Văn phòng Ủy ban nhân dân tỉnh",
                                             "Thanh tra tỉnh",
                                             "Sở Giáo dục và Đào tạo",
                                             "Sở Nông nghiệp và Môi trường"};
const std::vector<std::string_view> types{"Quyết định", "Công văn", "Kế hoạch", "Báo cáo", "Tờ trình", "Thông báo"};
const std::vector<std::string_view> notations{"QĐ-UBND", "SNV-VP", "KH-UBND", "BC-STC", "TTr-SXD", "TB-VP"};

constexpr int firstYear = 2021, daysOfAYear = 360;

std::string when(std::int64_t number) {
    const auto day = number / 110;  // documents of a working day
    return fmt::format("{}-{:02}-{:02}", firstYear + day / daysOfAYear, 1 + day % daysOfAYear / 30, 1 + day % 30);
}

std::string digestOf(std::int64_t number, int page, std::string_view what) {
    return sha256Of(fmt::format("{} {} {}", what, number, page)).hex();
}

Result<> run(Database& database, std::string_view sql, const std::vector<SqlValue>& values) {
    auto done = database.execute(sql, values);
    if (!done) return passOn(done);
    return {};
}

Result<> filePage(Database& database, JobId job, int page) {
    const std::string image = digestOf(job.value, page, "image"), recognized = digestOf(job.value, page, "page");
    const std::string time = when(job.value) + "T02:00:00.000Z";
    auto done = run(database,
                    "INSERT INTO file (sha256, extension, bytes, added_at) VALUES (:1, 'jpg', 700000, :3), "
                    "(:2, 'json', 90000, :3)",
                    {image, recognized, time});
    if (!done) return done;
    done = run(database,
               "INSERT INTO page (job_id, take, number, sheet, side, sha256, bytes, width, height, dpi, mode, device, "
               "scanned_at, recognized_sha256, kind, confidence) VALUES (:1, 1, :2, :2, 'front', :3, 700000, 2480, "
               "3508, 300, 'color', 'scanner', :4, :5, 'content', '0.913')",
               {job.value, std::int64_t(page), image, time, recognized});
    if (!done) return done;
    return appendToLedger(database, job, "page.stored", {{"take", 1}, {"page", page}, {"sha256", image}});
}

Result<> fileDocument(Database& database, std::int64_t number) {
    Document made = document(number);
    auto done = run(database,
                    "INSERT INTO job (id, state, created_at, operator, responsible, device, source, dpi, mode, take, "
                    "fields, origin, received_at) VALUES (:1, :2, :3, 'vanthu', 'vanthu', 'scanner', 'adf', 300, "
                    "'color', 1, :4, 'batch', :3)",
                    {number, std::string(name(number % 500 == 0 ? JobState::Recognized : JobState::Archived)),
                     when(number) + "T02:00:00.000Z", jsonLine(toJson(made.fields))});
    if (!done) return done;
    Job job;
    job.id.value = number;
    job.fields = std::move(made.fields);
    for (std::size_t page = 1; page <= made.pages.size(); ++page)
        if (done = filePage(database, job.id, int(page)); !done) return done;
    if (done = appendToLedger(database, job.id, "job.archived", {{"sha256", digestOf(number, 0, "pdf")}}); !done)
        return done;
    return indexDocument(database, job, made.pages);
}

RecognizedPage recognized(const std::string& text) {
    RecognizedPage page;
    page.dpi.value = 300;
    page.size = {2480, 3508};
    page.text = text;
    int x = 200, y = 200;
    for (const std::string& word : words(text)) {
        const int width = 20 * int(codePoints(word).size());
        if (x + width > 2300) x = 200, y += 60;
        page.words.push_back(
            {word, {x, y, x + width, y + 40}, 0.91, {double(x), y + 40.0}, {double(x + width), y + 40.0}, 44});
        x += width + 15;
    }
    return page;
}

}  // namespace

Document document(std::int64_t number) {
    VietnameseText text(std::uint64_t(number) * 7919 + 17);
    Document made;
    const auto put = [&](Field field, FieldContent content) {
        made.fields[field] = {std::move(content), 1, {}, {}, true};
    };
    const std::size_t kind = std::size_t(text.below(int(types.size())));
    put(Field::Code, fmt::format("{}/{}", number % 40'000 + 1, notations[kind]));
    put(Field::CodeNumber, std::to_string(number % 40'000 + 1));
    put(Field::CodeNotation, std::string(notations[kind]));
    put(Field::IssuedDate, when(number));
    put(Field::OrganName, std::string(text.oneOf(agencies)));
    put(Field::TypeName, std::string(types[kind]));
    put(Field::Subject, "Về việc " + text.words(18));
    put(Field::FullName, text.name());
    put(Field::PageAmount, std::int64_t{1});
    made.rareWord = text.rareWord();
    const int pages = 1 + text.below(3);
    for (int page = 1; page <= pages; ++page)
        made.pages.push_back(
            {PageNumber{page}, (page == 1 ? made.rareWord + " " : "") + text.words(250 + text.below(200))});
    return made;
}

Result<> fill(Store& store, std::int64_t first, std::int64_t last) {
    constexpr std::int64_t atOnce = 500;
    for (std::int64_t from = first; from <= last; from += atOnce) {
        auto done = store.database().transaction([&]() -> Result<> {
            for (std::int64_t number = from; number <= std::min(last, from + atOnce - 1); ++number)
                if (auto filed = fileDocument(store.database(), number); !filed) return filed;
            return {};
        });
        if (!done) return done;
    }
    return {};
}

Result<> writeRecognizedPages(Store& store, std::int64_t number) {
    for (const PageText& page : document(number).pages) {
        auto file = store.spool().put(jsonLine(toJson(recognized(page.text))), "json");
        if (!file) return passOn(file);
        if (auto added = store.addFile(*file, "json"); !added) return added;
        auto done = run(store.database(), "UPDATE page SET recognized_sha256 = :1 WHERE job_id = :2 AND number = :3",
                        {file->sha256.hex(), number, std::int64_t(page.number.value)});
        if (!done) return done;
    }
    return {};
}

}  // namespace sohoa::bench
