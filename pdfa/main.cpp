// sohoa-pdfa: archive files, their conformance, and the place in them for a signature.
#include <nlohmann/json.hpp>

#include "core/base64.h"
#include "core/error_codes.h"
#include "core/memory_limit.h"
#include "core/stage_program.h"
#include "pdfa/archive.h"
#include "pdfa/check/conformance.h"
#include "pdfa/contents_replacement.h"
#include "pdfa/form_writer.h"
#include "pdfa/page_extract.h"
#include "pdfa/page_mark.h"
#include "pdfa/page_split.h"
#include "pdfa/signature_slot.h"
#include "pdfa/signatures.h"
#include "pdfa/table_writer.h"
#include "pdfa/validation_request.h"

namespace {

using namespace sohoa;

constexpr std::uint64_t mostMemory = std::uint64_t{3} << 30;  // a page of 150 million pixels in colour, several times

Json toJson(const pdfa::WrittenFile& file) { return {{"bytes", file.bytes}, {"sha256", file.sha256.hex()}}; }

Result<Json> archive(const Json& json, StageChannel& channel) {
    auto request = pdfa::archiveRequestFromJson(json);
    if (!request) return passOn(request);
    const auto count = request->pages.size();
    auto made = pdfa::makeArchive(*request, [&](std::size_t done) {
        channel.progress(static_cast<std::int64_t>(done), static_cast<std::int64_t>(count));
    });
    if (!made) return passOn(made);
    Json result = toJson(*made);
    result["pages"] = count;
    return result;
}

Result<Json> check(const Json& json, StageChannel&) {
    auto file = stringIn(json, "file");
    if (!file) return passOn(file);
    auto conformance = pdfa::checkConformance(*file);
    if (!conformance) return passOn(conformance);
    return pdfa::toJson(*conformance);
}

Result<Json> clauses(const Json&, StageChannel&) { return pdfa::clausesToJson(); }

Result<pdfa::SealRequest> sealRequestFrom(const Json& json) {
    using Place = pdfa::SealRequest::Place;
    pdfa::SealRequest seal;
    seal.picture = stringOr(json, "picture", "");
    seal.millimetres = static_cast<double>(integerOr(json, "millimetres", 36));
    const std::string place = stringOr(json, "place", "top_right");
    if (place == "beside_signature")
        seal.place = Place::BesideSignature;
    else if (place == "named")
        seal.place = Place::Named;
    else if (place != "top_right")
        return fail(errors::BadMessage, "a place for the seal that is not known");
    seal.page = static_cast<int>(integerOr(json, "page", 1));
    seal.left = static_cast<double>(integerOr(json, "left", 0));
    seal.top = static_cast<double>(integerOr(json, "top", 0));
    return seal;
}

Result<pdfa::SlotRequest> slotRequestFrom(const Json& json) {
    pdfa::SlotRequest request;
    request.file = stringOr(json, "file", "");
    request.output = stringOr(json, "output", "");
    if (request.file.empty() || request.output.empty())
        return fail(errors::BadMessage, "a signature without file or output");
    request.field = stringOr(json, "field", "");
    request.text = stringOr(json, "text", "");
    request.name = stringOr(json, "name", "");
    const std::string subFilter = stringOr(json, "sub_filter", "ETSI.CAdES.detached");
    request.documentTimeStamp = subFilter == "ETSI.RFC3161";
    if (!request.documentTimeStamp && subFilter != "ETSI.CAdES.detached")
        return fail(errors::BadMessage, "a sub_filter that is not written here");
    request.mustConform = boolOr(json, "must_conform", true);
    auto time = parseIsoUtc(stringOr(json, "signing_time", ""));
    if (!time) return passOn(time);
    request.signingTime = *time;
    request.reserve = static_cast<std::size_t>(integerOr(json, "reserve", 16384));
    if (const auto seal = json.find("seal"); seal != json.end()) {
        auto read = sealRequestFrom(*seal);
        if (!read) return passOn(read);
        request.seal = std::move(*read);
    }
    request.pageImage = stringOr(json, "page_image", "");
    request.pageDpi = Dpi{static_cast<int>(integerOr(json, "dpi", 0))};
    const auto turn = integerOr(json, "rotation", 0);
    if (turn < 0 || turn >= 360 || turn % 90 != 0) return fail(errors::BadMessage, "a turn that is no quarter turn");
    request.pageRotation = static_cast<QuarterTurn>(turn);
    return request;
}

Result<Json> prepare(const Json& json, StageChannel&) {
    auto request = slotRequestFrom(json);
    if (!request) return passOn(request);
    auto slot = pdfa::prepareSlot(*request);
    if (!slot) return passOn(slot);
    return Json{{"byte_range", slot->byteRange},
                {"digest", slot->digest.hex()},
                {"contents_offset", slot->contentsOffset},
                {"contents_length", slot->contentsLength},
                {"rect", slot->rect},
                {"moved", slot->moved}};
}

Result<Json> embed(const Json& json, StageChannel&) {
    pdfa::EmbedRequest request;
    request.prepared = stringOr(json, "prepared", "");
    request.output = stringOr(json, "output", "");
    auto cms = fromBase64(stringOr(json, "cms", ""));
    auto offset = integerIn(json, "contents_offset"), length = integerIn(json, "contents_length");
    if (request.prepared.empty() || request.output.empty() || !cms || !offset || !length || *offset < 0 || *length < 0)
        return fail(errors::BadMessage, "an embedding with a member missing");
    request.cms = std::move(*cms);
    request.contentsOffset = static_cast<std::uint64_t>(*offset);
    request.contentsLength = static_cast<std::uint64_t>(*length);
    request.mustConform = boolOr(json, "must_conform", true);
    auto made = pdfa::embedSignature(request);
    if (!made) return passOn(made);
    return toJson(*made);
}

Result<Json> extractPages(const Json& json, StageChannel&) {
    pdfa::ExtractRequest request;
    request.file = stringOr(json, "file", "");
    request.output = stringOr(json, "output", "");
    const auto source = Sha256::fromHex(stringOr(json, "source", ""));
    if (request.file.empty() || request.output.empty() || !source)
        return fail(errors::BadMessage, "an extract without file, output or source");
    request.source = *source;
    for (const Json& page : json.value("pages", Json::array()))
        request.pages.push_back(page.is_number_integer() ? page.get<int>() : 0);
    auto made = pdfa::extractPages(request);
    if (!made) return passOn(made);
    return toJson(*made);
}

Result<Json> splitPages(const Json& json, StageChannel&) {
    pdfa::SplitRequest request{stringOr(json, "file", ""), stringOr(json, "folder", ""), 0,
                               static_cast<int>(integerOr(json, "only", 0))};
    const auto largest = integerIn(json, "largest");
    if (request.file.empty() || request.folder.empty() || !largest || *largest <= 0 || request.only < 0)
        return fail(errors::BadMessage, "a split without file, folder or largest");
    request.largest = static_cast<std::uint64_t>(*largest);
    auto made = pdfa::splitPages(request);
    if (!made) return passOn(made);
    Json parts = Json::array();
    for (const pdfa::WrittenPart& part : *made) {
        parts.push_back(toJson(part.written));
        parts.back().update({{"file", part.file.string()},
                             {"of", part.of},
                             {"first_page", part.firstPage},
                             {"last_page", part.lastPage}});
    }
    return Json{{"parts", std::move(parts)}};
}

Result<Json> markPages(const Json& json, StageChannel&) {
    const pdfa::MarkRequest request{stringOr(json, "file", ""), stringOr(json, "output", ""),
                                    stringOr(json, "footer", ""), stringOr(json, "mark", "")};
    if (request.file.empty() || request.output.empty()) return fail(errors::BadMessage, "marks without file or output");
    auto made = pdfa::markPages(request);
    if (!made) return passOn(made);
    return toJson(*made);
}

Result<Json> signatures(const Json& json, StageChannel&) {
    auto file = stringIn(json, "file");
    if (!file) return passOn(file);
    auto found = pdfa::findSignatures(*file);
    if (!found) return passOn(found);
    return pdfa::toJson(*found);
}

Result<Json> replaceContents(const Json& json, StageChannel&) {
    auto cms = fromBase64(stringOr(json, "cms", ""));
    if (!cms) return fail(errors::BadMessage, "member cms is no base64");
    pdfa::ContentsReplacement request{.file = stringOr(json, "file", ""),
                                      .output = stringOr(json, "output", ""),
                                      .field = stringOr(json, "field", ""),
                                      .cms = std::move(*cms),
                                      .mustConform = boolOr(json, "must_conform", true)};
    if (request.file.empty() || request.output.empty())
        return fail(errors::BadMessage, "a replacement without file or output");
    auto made = pdfa::replaceContents(request);
    if (!made) return passOn(made);
    return toJson(*made);
}

Result<Json> addValidationData(const Json& json, StageChannel&) {
    auto request = pdfa::validationRequestFromJson(json);
    if (!request) return passOn(request);
    auto written = pdfa::addValidationData(*request);
    if (!written) return passOn(written);
    Json result = toJson(written->file);
    result["changed"] = written->changed;
    result["added"] = written->added;
    return result;
}

Result<Json> printTable(const Json& json, StageChannel&) {
    auto request = pdfa::tableRequestFromJson(json);
    if (!request) return passOn(request);
    auto made = pdfa::printTable(*request);
    if (!made) return passOn(made);
    Json result = toJson(made->file);
    result["rows"] = made->rows;
    result["pages"] = made->pages;
    return result;
}

Result<Json> printForm(const Json& json, StageChannel&) {
    auto request = pdfa::formRequestFromJson(json);
    if (!request) return passOn(request);
    auto made = pdfa::printForm(*request);
    if (!made) return passOn(made);
    Json result = toJson(made->file);
    result["pages"] = made->pages;
    return result;
}

}  // namespace

int main() {
    limitMemory(mostMemory);
    return runStage({{"print_table", printTable},
                     {"print_form", printForm},
                     {"archive", archive},
                     {"check", check},
                     {"clauses", clauses},
                     {"prepare", prepare},
                     {"embed", embed},
                     {"extract_pages", extractPages},
                     {"split_pages", splitPages},
                     {"mark_pages", markPages},
                     {"replace_contents", replaceContents},
                     {"add_validation_data", addValidationData},
                     {"signatures", signatures}});
}
