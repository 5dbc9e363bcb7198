// scanned → recognized. Pages that were read before a crash are not read again.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/chain.h"
#include "service/recognition.h"
#include "service/registration.h"
#include "service/scanning/cover_sheet.h"
#include "service/secrecy_gate.h"
#include "store/directory/directory.h"
#include "store/duplicates/duplicates.h"
#include "store/page_turn.h"
#include "store/search/index.h"
#include "store/search/page_file.h"

namespace sohoa {

namespace fs = std::filesystem;

static fs::path logOf(const Office& office) { return office.config.home / "log" / "sohoa-ocr.log"; }

// The text speaks of secrecy, but no mark says that the page is secret: whoever confirms the fields is told.
static Result<> noteQuestion(const Office& office, const Job& job, PageNumber page) {
    office.reporter.noted(job.id,
                          fmt::format("trang {} có nhắc đến độ mật hoặc bí mật nhà nước: hãy kiểm tra", page.value),
                          fmt::format("page {} speaks of secrecy: please check", page.value), {});
    return office.store.record(job, "gate.asked", {{"page", page.value}});
}

static Result<> keepReading(Store& store, const Job& job, PageNumber page, const RecognizedPage& read) {
    auto kept = store.spool().put(jsonLine(toJson(read)), "json");
    if (!kept) return passOn(kept);
    return store.database().transaction([&]() -> Result<> {
        if (auto stored = store.setRecognized(job, page, *kept, name(read.kind), read.confidence); !stored)
            return stored;
        return noteRecognizedTurn(store.database(), job, page, read.rotation);
    });
}

static Result<> readPages(const Office& office, Job& job, const std::vector<StoredPage>& pages,
                          Recognizers& recognizers) {
    std::vector<const StoredPage*> unread;
    std::vector<ImageToRead> images;
    auto turns = turnsOf(office.store.database(), job);
    if (!turns) return passOn(turns);
    for (const StoredPage& page : pages) {
        if (page.recognized) continue;
        auto image = office.store.spool().verified(page.page.sha256, page.page.file.extension().string().substr(1));
        if (!image) return passOn(image);
        unread.push_back(&page);
        images.push_back({std::move(*image), (*turns)[page.page.number].byPerson});
    }
    auto done = static_cast<std::int64_t>(pages.size() - unread.size());
    return recognizers.read(images, [&](std::size_t index, Result<RecognizedFile> result) -> Result<> {
        const PageNumber number = unread[index]->page.number;
        if (office.mustStop && office.mustStop()) return fail(errors::Cancelled);
        if (!result) return fail(result.error().code, fmt::format("page {}: {}", number.value, result.error().detail));
        if (!result->secrecy.empty())
            if (auto passed = decideOnMark(office, job, number, result->secrecy, GatePlace::Recognition); !passed)
                return passed;
        if (result->asks)
            if (auto noted = noteQuestion(office, job, number); !noted) return noted;
        auto stored = keepReading(office.store, job, number, result->page);
        office.reporter.progress(job.id, ++done, static_cast<std::int64_t>(pages.size()));
        const bool more = done < static_cast<std::int64_t>(pages.size());
        if (stored && more && office.mustGiveWay && office.mustGiveWay()) return fail(errors::GaveWay);
        return stored;
    });
}

// An urgent document is worked on before others from now on, and is due at once (Điều 4.2c).
static void noteUrgency(const Office& office, Job& job) {
    const auto priority = job.fields.find(Field::Priority);
    if (priority == job.fields.end()) return;
    if (const auto* urgency = std::get_if<std::int64_t>(&priority->second.content)) job.urgency = int(*urgency);
    if (auto due = dueTime(office.config, job.receivedAt.value_or(job.createdAt), job.urgency)) job.dueAt = *due;
}

// What the pages say and look like, for searching and for alerts about duplicates.
static Result<> indexPages(Store& store, const Job& job, const std::vector<StoredPage>& pages) {
    if (auto indexed = indexTextFromSpool(store.database(), store.spool(), job); !indexed) return indexed;
    std::vector<std::string> prints;
    std::vector<FingerprintedPage> fingerprints;
    prints.reserve(pages.size());
    for (const StoredPage& page : pages) {
        if (page.kind != "content" || !page.recognized) continue;
        auto recognized = recognizedPageIn(store.spool(), *page.recognized);
        if (!recognized) return passOn(recognized);
        if (recognized->fingerprint.empty()) continue;
        prints.push_back(recognized->fingerprint);
        fingerprints.emplace_back(page.page.number, prints.back());
    }
    return indexFingerprints(store.database(), job.id, fingerprints);
}

Result<> recognizeStep(const Office& office, Job& job) {
    auto pages = office.store.pages(job);
    if (!pages) return passOn(pages);
    std::error_code ignored;
    fs::create_directories(office.config.home / "log", ignored);
    auto agencies = agencyNames(office.store.database());
    if (!agencies) return passOn(agencies);
    Recognizers recognizers(logOf(office), std::move(*agencies));
    if (auto read = readPages(office, job, *pages, recognizers); !read) return read;

    pages = office.store.pages(job);
    if (!pages) return passOn(pages);
    if (auto counted = checkCoverSheet(office.store, job, *pages); !counted) return counted;
    std::vector<RecognizedPair> content;
    const StoredPage* firstContent = nullptr;
    for (const StoredPage& page : *pages) {
        if (page.kind != "content" || !page.recognized) continue;
        if (firstContent == nullptr) firstContent = &page;
        content.push_back({page.page.file, office.store.spool().pathOf(*page.recognized, "json")});
    }
    if (content.empty()) return fail(errors::NoPages, fmt::format("{} pages, none with content", pages->size()));
    auto extracted = recognizers.fieldsOf(content);
    if (!extracted) return passOn(extracted);
    if (!extracted->secrecy.empty())
        if (auto passed =
                decideOnMark(office, job, firstContent->page.number, extracted->secrecy, GatePlace::Recognition);
            !passed)
            return passed;
    job.fields = std::move(extracted->fields);
    // What was released as a false alarm is no secret.
    if (!extracted->secrecy.empty()) job.fields.erase(Field::Secrecy);
    const auto confidence = [&] {
        double sum = 0;
        for (const StoredPage& page : *pages)
            sum += page.kind == "content" ? page.confidence : 0;
        return sum / double(content.size());
    }();
    office.reporter.noted(
        job.id, fmt::format("{} trang có nội dung, độ tin cậy {:.0f} %", content.size(), confidence * 100),
        fmt::format("{} pages with content, confidence {:.0f} %", content.size(), confidence * 100), {});
    job.gateReleased = false;  // for this take
    noteUrgency(office, job);
    return office.store.database().transaction([&]() -> Result<> {
        if (auto indexed = indexPages(office.store, job, *pages); !indexed) return indexed;
        return office.store.advance(
            job, JobState::Recognized,
            {{"pages", pages->size()}, {"content", content.size()}, {"fields", job.fields.size()}});
    });
}

}  // namespace sohoa
