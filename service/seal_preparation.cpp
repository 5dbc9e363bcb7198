// The part of service/certified_copy.h that needs no key: from a file to the bytes that a person looks at.
#include <fmt/format.h>

#include <algorithm>
#include <future>

#include "core/error_codes.h"
#include "service/certified_copy.h"
#include "service/stage_process.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds pdfSilence{120};
constexpr int inkDpi = 100;

Json placeOfSeal(const Config& config, const SealPlan& plan) {
    Json seal = {{"picture", config.signer.sealImage.string()},
                 {"millimetres", config.signer.sealMillimetres},
                 {"place", plan.profile == SealProfile::Legacy ? "top_right" : "beside_signature"}};
    if (plan.profile == SealProfile::Issued && plan.place) {
        seal["place"] = "named";
        seal["page"] = plan.place->page;
        seal["left"] = plan.place->left;
        seal["top"] = plan.place->top;
    }
    return seal;
}

bool showsSeal(SealProfile profile) { return profile == SealProfile::Issued || profile == SealProfile::Legacy; }

// What a document was signed with before it came to us. What is not what its signatures say is not certified.
Result<Json> verdictsOf(const fs::path& file, const TrustSources& trust) {
    auto verification = verifyPdf(file, trust);
    if (!verification) return passOn(verification);
    if (verification->verdict == Verdict::Invalid) return fail(errors::OriginalInvalid);
    Json verdicts = Json::array();
    for (const Json& signature : verification->report.value("signatures", Json::array()))
        verdicts.push_back(Json::array({stringOr(signature, "field", ""), stringOr(signature, "verdict", "invalid")}));
    return verdicts;
}

Result<> requirePlan(const Config& config, const PreparedSeal& prepared) {
    const SealPlan& plan = prepared.plan;
    if (const auto form = copyFormOf(plan.profile))
        return requireConversion(CopyOrder{*form, "", plan.source, plan.pages}, prepared.medium, prepared.pages);
    if (!plan.pages.isWhole()) return fail(errors::PageChoiceMissing, "only an extract chooses pages");
    // Điều 32.2c: the agency signs what the competent person has signed.
    if (plan.profile == SealProfile::Issued && prepared.earlier.empty()) return fail(errors::PdfaUnsigned);
    if (plan.profile == SealProfile::Annex && plan.documentCode.empty())
        return fail(errors::FieldsMissing, "the number of the document that the annex belongs to");
    if (showsSeal(plan.profile) && config.signer.sealImage.empty())
        return fail(errors::PdfaSealImage, "[signer] seal_image names none");
    return {};
}

// An extract or a marked copy is a file of its own, made from the source; everything else is signed as it is.
Result<fs::path> baseOf(const Config& config, StageProcess& pdfa, const PreparedSeal& prepared, const fs::path& source,
                        const fs::path& workFolder) {
    if (prepared.plan.profile == SealProfile::TrichSao) {
        const fs::path extract = workFolder / "extract.pdf";
        auto made = pdfa.ask({{"do", "extract_pages"},
                              {"file", source.string()},
                              {"output", extract.string()},
                              {"source", prepared.before.hex()},
                              {"pages", prepared.plan.pages.pages()}},
                             pdfSilence);
        if (!made) return passOn(made);
        return extract;
    }
    if (prepared.plan.profile == SealProfile::ArchiveCopy) {
        const fs::path marked = workFolder / "marked.pdf";
        auto made = pdfa.ask({{"do", "mark_pages"},
                              {"file", source.string()},
                              {"output", marked.string()},
                              {"footer", config.office.name}},
                             pdfSilence);
        if (!made) return passOn(made);
        return marked;
    }
    return source;
}

// Painted where nobody has the image. Only an extract or a marked copy differs from what its caller has an image of.
Result<FirstPage> firstPageOf(const Config& config, const fs::path& base, const fs::path& workFolder) {
    const fs::path picture = workFolder / "first-page.tif";
    auto intake = StageProcess::start("sohoa-intake", config.home / "log" / "sohoa-intake.log");
    if (!intake) return passOn(intake);
    auto painted = intake->ask({{"do", "page_picture"},
                                {"file", base.string()},
                                {"page", 1},
                                {"folder", workFolder.string()},
                                {"output", picture.string()},
                                {"dpi", inkDpi}},
                               pdfSilence);
    if (!painted) return passOn(painted);
    return FirstPage{picture, Dpi{inkDpi}, QuarterTurn::None};
}

void clearWork(const fs::path& workFolder) {
    std::error_code ignored;
    for (const char* file : {"extract.pdf", "marked.pdf", "prepared.pdf", "first-page.tif", "signed.pdf", "raised.pdf"})
        fs::remove(workFolder / file, ignored);
}

Result<> makeSlot(const Config& config, StageProcess& pdfa, const fs::path& base,
                  const std::optional<FirstPage>& firstPage, PreparedSeal& prepared) {
    // One reading of the clock for the block, the dictionary and the signature.
    prepared.printedTime = std::chrono::floor<std::chrono::seconds>(now());
    prepared.blockText = blockText(config, prepared.plan, prepared.printedTime);
    prepared.field = fmt::format("Sohoa{}", prepared.printedTime.time_since_epoch().count() / 1000);
    Json request = {{"do", "prepare"},
                    {"file", base.string()},
                    {"output", prepared.file.string()},
                    {"field", prepared.field},
                    {"text", prepared.blockText},
                    {"name", config.office.name},
                    {"signing_time", isoUtc(prepared.printedTime)},
                    {"reserve", 16384}};
    if (showsSeal(prepared.plan.profile)) request["seal"] = placeOfSeal(config, prepared.plan);
    if (firstPage) {
        request["page_image"] = firstPage->image.string();
        request["dpi"] = firstPage->dpi.value;
        request["rotation"] = static_cast<int>(firstPage->rotation);
    }
    auto slot = pdfa.ask(request, pdfSilence);
    if (!slot) return passOn(slot);
    prepared.slot = std::move(*slot);
    auto digest = sha256OfFile(prepared.file);
    if (!digest) return passOn(digest);
    prepared.sha256 = *digest;
    return {};
}

// The first page while the file is looked at in other ways: painting is the longest of it.
class Painting {
  public:
    Painting(const Config& config, const fs::path& base, const fs::path& workFolder)
        : painted_(std::async(std::launch::async,
                              [&config, base, workFolder] { return firstPageOf(config, base, workFolder); })) {}
    Result<FirstPage> wait() { return painted_.get(); }

  private:
    std::future<Result<FirstPage>> painted_;  // waits at its end
};

}  // namespace

TrustSources trustOf(const Config& config) {
    return {config.signer.trustFolder, config.signer.chainFile, config.home / "log", config.signer.ocspUrl, "", false};
}

Result<PreparedSeal> prepareSeal(const Config& config, const SealPlan& plan, const fs::path& source,
                                 const fs::path& workFolder, const std::optional<FirstPage>& firstPage) {
    std::error_code ignored;
    fs::create_directories(config.home / "log", ignored);
    clearWork(workFolder);
    PreparedSeal prepared;
    prepared.plan = plan;
    prepared.file = workFolder / "prepared.pdf";
    auto before = sha256OfFile(source);
    if (!before) return passOn(before);
    prepared.before = *before;

    const bool makesAnother = plan.profile == SealProfile::TrichSao || plan.profile == SealProfile::ArchiveCopy;
    const bool saysSomething = plan.profile != SealProfile::Issued;
    std::optional<Painting> painting;
    if (saysSomething && !firstPage && !makesAnother) painting.emplace(config, source, workFolder);

    auto pdfa = StageProcess::start("sohoa-pdfa", config.home / "log" / "sohoa-pdfa.log");
    if (!pdfa) return passOn(pdfa);
    auto found = pdfa->ask({{"do", "signatures"}, {"file", source.string()}}, pdfSilence);
    if (!found) return passOn(found);
    prepared.pages = static_cast<int>(integerOr(*found, "pages", 0));
    const bool isSigned = !found->value("signatures", Json::array()).empty();
    prepared.medium = plan.medium.value_or(isSigned ? SourceMedium::Electronic : SourceMedium::Paper);
    if (isSigned) {
        auto verdicts = verdictsOf(source, trustOf(config));
        if (!verdicts) return passOn(verdicts);
        prepared.earlier = std::move(*verdicts);
    }
    if (auto allowed = requirePlan(config, prepared); !allowed) return passOn(allowed);
    auto base = baseOf(config, *pdfa, prepared, source, workFolder);
    if (!base) return passOn(base);
    if (*base != source) prepared.earlier = Json::array();  // another file, which nobody signed
    if (plan.profile == SealProfile::TrichSao) prepared.pages = static_cast<int>(plan.pages.pages().size());
    if (makesAnother) painting.emplace(config, *base, workFolder);
    std::optional<FirstPage> known = firstPage;
    if (painting) {
        auto painted = painting->wait();
        if (!painted) return passOn(painted);
        known = std::move(*painted);
    }
    if (auto made = makeSlot(config, *pdfa, *base, known, prepared); !made) return passOn(made);
    return prepared;
}

static Json toJson(const SealPlan& plan) {
    Json json = {{"profile", name(plan.profile)},
                 {"source", plan.source ? name(*plan.source) : ""},
                 {"pages", plan.pages.text()},
                 {"document_code", plan.documentCode}};
    if (plan.place) json["place"] = {plan.place->page, plan.place->left, plan.place->top};
    return json;
}

Json toJson(const PreparedSeal& prepared) {
    return {{"plan", toJson(prepared.plan)},   {"file", prepared.file.string()},
            {"sha256", prepared.sha256.hex()}, {"before", prepared.before.hex()},
            {"pages", prepared.pages},         {"medium", name(prepared.medium)},
            {"slot", prepared.slot},           {"field", prepared.field},
            {"block", prepared.blockText},     {"printed_at", isoUtc(prepared.printedTime)},
            {"earlier", prepared.earlier}};
}

Result<PreparedSeal> preparedSealFrom(const Json& json) {
    PreparedSeal prepared;
    const Json plan = json.value("plan", Json::object());
    const auto profile = sealProfileNamed(stringOr(plan, "profile", ""));
    auto pages = PageChoice::from(stringOr(plan, "pages", ""));
    const auto sha256 = Sha256::fromHex(stringOr(json, "sha256", "")),
               before = Sha256::fromHex(stringOr(json, "before", ""));
    const auto printed = parseIsoUtc(stringOr(json, "printed_at", ""));
    if (!profile || !pages || !sha256 || !before || !printed || !json.contains("slot"))
        return fail(errors::BadMessage, "a prepared file that cannot be read");
    prepared.plan.profile = *profile;
    prepared.plan.source = copySourceNamed(stringOr(plan, "source", ""));
    prepared.plan.pages = std::move(*pages);
    prepared.plan.documentCode = stringOr(plan, "document_code", "");
    prepared.file = stringOr(json, "file", "");
    prepared.sha256 = *sha256;
    prepared.before = *before;
    prepared.pages = static_cast<int>(integerOr(json, "pages", 0));
    prepared.medium =
        stringOr(json, "medium", "") == name(SourceMedium::Electronic) ? SourceMedium::Electronic : SourceMedium::Paper;
    prepared.slot = json["slot"];
    prepared.field = stringOr(json, "field", "");
    prepared.blockText = stringOr(json, "block", "");
    prepared.printedTime = *printed;
    prepared.earlier = json.value("earlier", Json::array());
    return prepared;
}

}  // namespace sohoa
