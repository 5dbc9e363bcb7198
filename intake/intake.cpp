#include "intake/intake.h"

#include <fmt/format.h>

#include <filesystem>
#include <new>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "intake/file_kind.h"
#include "intake/jpeg_file.h"
#include "intake/page_writer.h"
#include "intake/pdf_file.h"
#include "intake/png_file.h"
#include "intake/source_file.h"
#include "intake/tiff_file.h"

namespace sohoa::intake {

namespace fs = std::filesystem;

namespace {

struct Request {
    fs::path file, folder;
    Dpi dpi{300};
    int mostPages = 0, firstPage = 0;
    std::uint64_t mostBytes = 0;
};

Result<std::int64_t> numberBetween(const Json& json, const char* key, std::int64_t fallback, std::int64_t least,
                                   std::int64_t most) {
    const std::int64_t number = integerOr(json, key, fallback);
    if (number < least || number > most)
        return fail(errors::BadMessage, fmt::format("{} is {}, not from {} to {}", key, number, least, most));
    return number;
}

Result<Request> requestFrom(const Json& json) {
    auto dpi = numberBetween(json, "dpi", 300, leastDpi, mostDpi);
    auto pages = numberBetween(json, "most_pages", 2000, 1, pageCeiling);
    auto bytes = numberBetween(json, "most_bytes", 200'000'000, 1, byteCeiling);
    auto first = numberBetween(json, "first_page", 1, 1, 990'000);
    for (auto* number : {&dpi, &pages, &bytes, &first})
        if (!*number) return passOn(*number);
    Request request{
        stringOr(json, "file", ""),        stringOr(json, "folder", ""), Dpi{int(*dpi)}, int(*pages), int(*first),
        static_cast<std::uint64_t>(*bytes)};
    if (!request.file.is_absolute()) return fail(errors::BadMessage, "file is not absolute");
    if (!request.folder.is_absolute()) return fail(errors::BadMessage, "folder is not absolute");
    if (std::error_code error; !fs::is_directory(request.folder, error))
        return fail(errors::FileUnwritable, request.folder.string());
    return request;
}

Result<int> onePage(Result<FoundPage> page, const OnFoundPage& onPage) {
    if (!page) return passOn(page);
    if (auto taken = onPage(std::move(*page)); !taken) return passOn(taken);
    return 1;
}

Result<Json> pagesOfPdf(const SourceFile& file, const Request& request, StageChannel& channel,
                        const OnFoundPage& onPage) {
    const auto tellTraits = [&](const PdfTraits& traits) -> Result<> {
        channel.event({{"event", "pdf"}, {"signatures", traits.signatures}});
        return channel.awaitAck();
    };
    auto read = readPdf(file, {request.mostPages, request.folder, tellTraits}, onPage);
    if (!read) return passOn(read);
    return Json{{"pages", read->pages},
                {"signatures", read->traits.signatures},
                {"actions", read->traits.actions},
                {"text_layer", read->traits.textLayer}};
}

Result<Json> readPages(FileKind kind, const SourceFile& file, const Request& request, StageChannel& channel,
                       const OnFoundPage& onPage) {
    const auto counted = [](Result<int> pages) -> Result<Json> {
        if (!pages) return passOn(pages);
        return Json{{"pages", *pages}};
    };
    switch (kind) {
        case FileKind::Jpeg: return counted(onePage(readJpeg(file.bytes()), onPage));
        case FileKind::Png: return counted(onePage(readPng(file.bytes()), onPage));
        case FileKind::Tiff: return counted(readTiff(file.bytes(), request.mostPages, onPage));
        case FileKind::Pdf: return pagesOfPdf(file, request, channel, onPage);
    }
    return fail(errors::IntakeKindUnknown);
}

}  // namespace

Result<Json> intakeVerb(const Json& json, StageChannel& channel) try {
    auto request = requestFrom(json);
    if (!request) return passOn(request);
    auto file = SourceFile::open(request->file, request->mostBytes);
    if (!file) return passOn(file);
    const auto kind = kindOf(file->bytes());
    if (!kind) return fail(errors::IntakeKindUnknown);
    int sourcePage = 0;
    auto result = readPages(*kind, *file, *request, channel, [&](FoundPage found) -> Result<> {
        auto page =
            writePage(std::move(found), PageNumber{request->firstPage + sourcePage}, request->dpi, request->folder);
        if (!page) return passOn(page);
        channel.event({{"event", "page"}, {"page", toJson(*page)}, {"source_page", ++sourcePage}});
        return channel.awaitAck();
    });
    if (result) (*result)["kind"] = name(*kind);
    return result;
} catch (const std::bad_alloc&) {
    return fail(errors::IntakeTooCostly);
}

}  // namespace sohoa::intake
