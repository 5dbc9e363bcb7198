// A small office to search in: documents with fields and pages whose RecognizedPage lies in the spool.
#pragma once

#include <nlohmann/json.hpp>

#include "core/json.h"
#include "core/text.h"
#include "store/search/index.h"
#include "store/search/search.h"
#include "store/store.h"
#include "tests/support/test_database.h"

namespace sohoa::test {

class SearchOffice : public OnBothDatabases {
  protected:
    Config config_ = config();
    Store store_ = *Store::open(config_);
    Database& db() { return store_.database(); }

    Job newJob(const std::map<Field, std::string>& fields) {
        ScanOrder order;
        order.operatorName = "vanthu";
        Job job = *store_.job(*store_.createJob(order));
        EXPECT_TRUE(store_.startTake(job));
        for (const auto& [field, text] : fields)
            job.fields[field] = {*contentFromText(field, text), 0.9, PageNumber{1}, {10, 20, 30, 40}, false};
        EXPECT_TRUE(store_.record(job, "fields", {}));
        EXPECT_TRUE(indexJob(db(), job));
        return job;
    }

    // Each word is 50 pixels wide on one line.
    static RecognizedPage pageOf(std::string_view text) {
        RecognizedPage page;
        page.dpi.value = 300;
        page.size = {20000, 3000};
        page.text = text;
        int x = 100;
        for (const std::string& word : words(text)) {
            page.words.push_back({word, {x, 100, x + 40, 130}, 0.9, {double(x), 130}, {double(x + 40), 130}, 30});
            x += 50;
        }
        return page;
    }

    void addPage(const Job& job, int number, std::string_view text) {
        const auto image = store_.spool().put("image of page " + std::to_string(number), "tif");
        ASSERT_TRUE(image);
        Page page;
        page.number.value = page.sheet.value = number;
        page.file = image->path;
        page.sha256 = image->sha256;
        page.size = {20000, 3000};
        page.dpi.value = 300;
        page.device = "test";
        page.scannedAt = now();
        ASSERT_TRUE(store_.addPage(job, page, *image));
        const auto recognized = store_.spool().put(jsonLine(toJson(pageOf(text))), "json");
        ASSERT_TRUE(recognized);
        ASSERT_TRUE(store_.setRecognized(job, page.number, *recognized, "content", 0.9));
    }

    Job newDocument(const std::map<Field, std::string>& fields, const std::vector<std::string>& pages = {}) {
        Job job = newJob(fields);
        for (std::size_t i = 0; i < pages.size(); ++i)
            addPage(job, int(i + 1), pages[i]);
        EXPECT_TRUE(indexTextFromSpool(db(), store_.spool(), job));
        return job;
    }

    SearchPage found(std::string_view typed, std::size_t limit = 20, std::optional<SearchCursor> after = std::nullopt) {
        auto page = search(db(), store_.spool(), parseQuery(typed), limit, after);
        EXPECT_TRUE(page) << page.error().detail;
        return page ? std::move(*page) : SearchPage{};
    }
    // "3 1 ~2": job 3, then 1, then 2 as a similar one.
    std::string jobs(const SearchPage& page) {
        std::string text;
        for (const SearchHit& hit : page.hits)
            text += (text.empty() ? "" : " ") + std::string(hit.similar ? "~" : "") + std::to_string(hit.job.value);
        return text;
    }
    std::string jobs(std::string_view typed) { return jobs(found(typed)); }
};

}  // namespace sohoa::test
