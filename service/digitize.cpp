#include "service/digitize.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/uuid.h"
#include "service/archive_parts.h"
#include "service/archive_request.h"
#include "service/input_pages.h"
#include "service/package_order.h"
#include "service/proven_copy.h"
#include "service/recognition.h"
#include "service/run_report.h"
#include "service/stage_process.h"
#include "service/target_names.h"
#include "service/work_folder.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

struct ReadPage {
    InputPage input;
    RecognizedPage recognized;  // stays in memory: a page of a state secret leaves nothing on a disk
    std::string secrecy;
    std::optional<Error> error;
    PageRelations relations;

    PageSource source() const { return {input.file, input.sourcePage}; }
};

struct FoundDocument {
    std::vector<const ReadPage*> pages;
    RecordFields fields;
    std::optional<Error> refused;
    std::string secrecy;
    std::string pdf, sha256;
    std::string kept;  // "signed": the PDF is the file that came, unchanged
    std::uint64_t bytes = 0;
    Json sidecars = Json::array();
    std::vector<ArchivePart> parts;
};

constexpr std::chrono::seconds longestSidecarSilence{600};

Result<std::vector<ReadPage>> readInputs(const DigitizeOrder& order, const fs::path& work, Recognizers& recognizers,
                                         const OnProgress& onProgress) {
    std::vector<ReadPage> pages;
    std::vector<ImageToRead> images;
    std::vector<std::size_t> pageOfImage;
    for (InputPage& input : inputPagesOf(order.inputs, recognizers, work)) {
        if (!input.error) {
            images.push_back({input.image});
            pageOfImage.push_back(pages.size());
        }
        pages.push_back({});
        pages.back().error = input.error;
        pages.back().input = std::move(input);
    }
    std::int64_t done = 0;
    auto read = recognizers.read(images, [&](std::size_t i, Result<RecognizedFile> result) -> Result<> {
        onProgress(++done, static_cast<std::int64_t>(images.size()));
        ReadPage& page = pages[pageOfImage[i]];
        if (!result) {
            page.error = result.error();
            return {};
        }
        page.secrecy = result->secrecy;
        page.recognized = std::move(result->page);
        return {};
    });
    if (!read) return passOn(read);
    return pages;
}

std::vector<FoundDocument> foundDocuments(std::vector<ReadPage>& pages, PartAt part) {
    std::vector<const RecognizedPage*> recognized;
    for (const ReadPage& page : pages)
        recognized.push_back(page.error ? nullptr : &page.recognized);
    const auto documents = documentsOf(recognized, part);
    const auto likenesses = likenessesOf(recognized);
    std::vector<FoundDocument> found;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i].relations = {documents[i], likenesses[i]};
        if (!documents[i]) continue;
        found.resize(std::max(found.size(), *documents[i] + 1));
        found[*documents[i]].pages.push_back(&pages[i]);
    }
    return found;
}

// A signed file is one document: where its pages were found to be of several, none of them is written.
void refuseTornFiles(const std::vector<ReadPage>& pages, std::vector<FoundDocument>& documents) {
    std::map<fs::path, std::size_t> documentOf;
    for (const ReadPage& page : pages) {
        if (!page.input.pdf || !page.input.pdf->isSigned || !page.relations.document) continue;
        const std::size_t document = *page.relations.document;
        const auto [known, isNew] = documentOf.try_emplace(page.input.file, document);
        if (isNew || known->second == document) continue;
        for (const std::size_t torn : {known->second, document})
            documents[torn].refused = Error{errors::IntakeSignedAmongOthers, page.input.file.filename().string()};
    }
}

Result<> writeSidecars(const DigitizeOrder& order, const fs::path& target, const std::vector<ArchivedPage>& pages,
                       FoundDocument& document) {
    if (order.sidecars.empty()) return {};
    std::vector<SidecarPageFile> files;
    for (std::size_t i = 0; i < pages.size(); ++i)
        files.push_back({pages[i].recognized, document.pages[i]->input.file.filename().string()});
    auto stage = StageProcess::start("sohoa-packages");
    if (!stage) return passOn(stage);
    fs::path stem = fs::absolute(target);
    stem.replace_extension();
    auto made = stage->ask(sidecarsRequest(order.sidecars, stem, textOf(document.fields, Field::Subject), files),
                           longestSidecarSilence);
    if (!made) return passOn(made);
    document.sidecars = made->value("files", Json::array());
    for (Json& file : document.sidecars)
        file["file"] = fs::path(stringOr(file, "file", "")).filename().string();
    return {};
}

// The signed file itself, or what is made of the pages.
Result<Sha256> writePdf(const DigitizeOrder& order, const fs::path& target, const std::vector<ArchivedPage>& pages,
                        FoundDocument& document) {
    std::vector<const InputPage*> inputs;
    for (const ReadPage* page : document.pages)
        inputs.push_back(&page->input);
    auto kept = signedFileOf(inputs);
    if (!kept) return passOn(kept);
    if (*kept) {
        document.kept = "signed";
        return copyProven((*kept)->file, (*kept)->pdf->sha256, target);
    }
    auto writer = StageProcess::start("sohoa-pdfa");
    if (!writer) return passOn(writer);
    auto archive = writer->ask(archiveRequest(order.office, ArchivePlan{randomUuid(), now()}, document.fields, pages,
                                              fs::absolute(target), ArchiveSource{pdfsOf(inputs)}),
                               longestArchiveSilence);
    if (!archive) return passOn(archive);
    return Sha256::fromHex(stringOr(*archive, "sha256", ""));
}

// A signed file has no parts: it stays one, and its run.json says so.
Result<> writeParts(const DigitizeOrder& order, const fs::path& work, const fs::path& whole, TargetNames& targets,
                    FoundDocument& document) {
    if (order.largest == 0 || document.bytes <= order.largest || !document.kept.empty()) return {};
    auto pdfa = StageProcess::start("sohoa-pdfa");
    if (!pdfa) return passOn(pdfa);
    const fs::path folder = fs::absolute(work) / fmt::format("{}-parts", whole.stem().string());
    auto parts = splitArchive(*pdfa, fs::absolute(whole), order.largest, folder);
    if (!parts) return passOn(parts);
    if (auto placed = placeParts(*parts, targets.parts(whole, parts->size())); !placed) return placed;
    document.parts = std::move(*parts);
    return {};
}

Result<> writeArchive(const DigitizeOrder& order, const fs::path& work, const fs::path& target, TargetNames& targets,
                      FoundDocument& document) {
    std::vector<ArchivedPage> pages;
    for (const ReadPage* read : document.pages) {
        auto digest = sha256OfFile(read->input.image);
        if (!digest) return passOn(digest);
        const fs::path recognized = work / fmt::format("{}-{:06}.json", target.stem().string(), pages.size() + 1);
        if (auto kept = writeFileAtomically(recognized, jsonLine(toJson(read->recognized))); !kept) return passOn(kept);
        Page page;
        page.number.value = page.sheet.value = int(pages.size()) + 1;
        page.file = read->input.image;
        page.sha256 = *digest;
        page.size = read->recognized.size;
        page.dpi = read->recognized.dpi;
        page.device = "import";
        page.scannedAt = now();
        pages.push_back({page, recognized});
    }
    auto digest = writePdf(order, target, pages, document);
    if (!digest) return passOn(digest);
    document.pdf = target.filename().string();
    document.sha256 = digest->hex();
    std::error_code ignored;
    document.bytes = fs::file_size(target, ignored);
    // A document is written whole: without what belongs beside it, it is not there either.
    auto beside = writeParts(order, work, target, targets, document);
    if (beside) beside = writeSidecars(order, target, pages, document);
    if (beside) return {};
    for (const ArchivePart& part : document.parts)
        fs::remove(part.file, ignored);
    fs::remove(target, ignored);
    return beside;
}

Result<> readFields(Recognizers& recognizers, FoundDocument& document) {
    std::vector<RecognizedPair> pairs;
    for (const ReadPage* page : document.pages) {
        if (page->error)
            return fail(page->error->code,
                        fmt::format("{}: {}", page->input.file.filename().string(), page->error->detail));
        if (!page->secrecy.empty()) document.secrecy = page->secrecy;
        pairs.push_back({page->input.image, &page->recognized});
    }
    if (document.secrecy.empty()) {
        auto extracted = recognizers.fieldsOf(pairs);
        if (!extracted) return passOn(extracted);
        document.fields = std::move(extracted->fields);
        document.secrecy = extracted->secrecy;
    }
    if (!document.secrecy.empty()) {
        document.fields = {{Field::Secrecy, FieldValue{document.secrecy, 1, PageNumber{1}, {}, false, {}}}};
        return fail(errors::StateSecret);
    }
    return {};
}

Json reportOf(const FoundDocument& document, std::uint64_t largest) {
    Json pages = Json::array();
    for (const ReadPage* page : document.pages)
        pages.push_back({{"file", page->input.file.string()}, {"source_page", page->input.sourcePage}});
    Json report = {{"pages", std::move(pages)}, {"fields", fieldsReport(document.fields)}};
    if (document.refused) {
        report["refused"] = document.refused->code.name;
    } else {
        report["pdf"] = document.pdf;
        if (!document.kept.empty()) report["kept"] = document.kept;
        report["sha256"] = document.sha256;
        report["bytes"] = document.bytes;
        if (!document.sidecars.empty()) report["sidecars"] = document.sidecars;
        for (const ArchivePart& part : document.parts)
            report["parts"].push_back({{"pdf", part.file.filename().string()},
                                       {"first_page", part.firstPage},
                                       {"last_page", part.lastPage},
                                       {"bytes", part.bytes},
                                       {"sha256", part.sha256.hex()}});
        Json warnings = Json::array();
        if (document.bytes > largestFile && document.parts.empty()) warnings.push_back("larger_than_50_mb");
        if (largest != 0 && document.bytes > largest && document.parts.empty()) warnings.push_back("signed_not_split");
        if (!warnings.empty()) report["warnings"] = std::move(warnings);
    }
    return report;
}

Json pageReports(const std::vector<ReadPage>& pages, const std::vector<FoundDocument>& documents,
                 std::optional<std::size_t> only) {
    Json reports = Json::array();
    for (const ReadPage& page : pages) {
        if (only && page.relations.document != only) continue;
        const auto document = page.relations.document;
        const bool secret = document && !documents[*document].secrecy.empty();
        reports.push_back(page.error ? unreadablePageReport(page.source(), *page.error, page.relations)
                                     : pageReport(page.source(), page.recognized, page.relations, !secret));
    }
    return reports;
}

Json runOf(Json pages, Json documents) {
    return {{"schema", "sohoa.run/1"}, {"pages", std::move(pages)}, {"documents", std::move(documents)}};
}

}  // namespace

Result<DigitizeOutcome> digitize(const DigitizeOrder& order, const OnProgress& onProgress) {
    std::error_code error;
    if (fs::exists(order.output / "run.json", error))
        return fail(errors::OutputExists, (order.output / "run.json").string());
    for (const fs::path& input : order.inputs)
        if (!fs::is_regular_file(input, error)) return fail(errors::FileUnreadable, input.string());
    fs::create_directories(order.output, error);
    if (error) return fail(errors::FileUnwritable, fmt::format("{}: {}", order.output.string(), error.message()));
    auto work = WorkFolder::in(order.output);
    if (!work) return passOn(work);

    Recognizers recognizers(work->path() / "sohoa-ocr.log");
    auto pages = readInputs(order, work->path(), recognizers, onProgress);
    if (!pages) return passOn(pages);
    auto documents = foundDocuments(*pages, order.partAt);
    refuseTornFiles(*pages, documents);

    DigitizeOutcome outcome;
    Json documentReports = Json::array();
    TargetNames targets(order.output, order.name);
    for (std::size_t i = 0; i < documents.size(); ++i) {
        FoundDocument& document = documents[i];
        auto recorded =
            document.refused ? Result<>(tl::unexpected(*document.refused)) : readFields(recognizers, document);
        // What was refused has no fields to be named by.
        const fs::path target = targets.next(document.pages.front()->input.file, recorded ? &document.fields : nullptr);
        if (recorded) recorded = writeArchive(order, work->path(), target, targets, document);
        if (!recorded) {
            document.refused = recorded.error();
            if (outcome.refused++ == 0) outcome.firstRefusal = toJson(*document.refused);
        } else {
            ++outcome.documents;
        }
        documentReports.push_back(reportOf(document, order.largest));
        const Json part = runOf(pageReports(*pages, documents, i), Json::array({documentReports.back()}));
        fs::path beside = target;
        beside.replace_extension(".json");
        if (auto written = writeFileAtomically(beside, reportText(part)); !written) return passOn(written);
    }
    outcome.run = runOf(pageReports(*pages, documents, std::nullopt), std::move(documentReports));
    auto written = writeFileAtomically(order.output / "run.json", reportText(outcome.run));
    if (!written) return passOn(written);
    return outcome;
}

}  // namespace sohoa
