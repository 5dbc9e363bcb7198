#include "virtual/escl/escl_xml.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace sohoa::escl {

static constexpr std::string_view declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";
static constexpr std::string_view namespaces =
    R"(xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03" xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm")";

// Control characters are not in XML at all.
static std::string escaped(std::string_view text) {
    static constexpr std::pair<char, std::string_view> entities[] = {
        {'<', "&lt;"}, {'>', "&gt;"}, {'&', "&amp;"}, {'"', "&quot;"}};
    std::string out;
    for (const char c : text) {
        const auto* entity =
            std::find_if(std::begin(entities), std::end(entities), [c](const auto& known) { return known.first == c; });
        if (entity != std::end(entities))
            out += entity->second;
        else if (static_cast<unsigned char>(c) >= ' ')
            out += c;
    }
    return out;
}

static std::string resolutionsXml(const std::vector<int>& dpi) {
    std::string all;
    for (const int value : dpi)
        all += fmt::format(
            "<scan:DiscreteResolution><scan:XResolution>{0}</scan:XResolution><scan:YResolution>{0}</scan:YResolution>"
            "</scan:DiscreteResolution>",
            value);
    return "<scan:DiscreteResolutions>" + all + "</scan:DiscreteResolutions>";
}

static std::string inputCaps(std::string_view element, const std::optional<InputCaps>& caps) {
    if (!caps) return {};
    // JPEG only: airscan prefers PNG where it is offered, and that is slow to make and to read.
    return fmt::format(
        "<scan:{0}><scan:MinWidth>{1}</scan:MinWidth><scan:MaxWidth>{2}</scan:MaxWidth><scan:MinHeight>{3}"
        "</scan:MinHeight><scan:MaxHeight>{4}</scan:MaxHeight><scan:MaxScanRegions>1</scan:MaxScanRegions>"
        "<scan:SettingProfiles><scan:SettingProfile><scan:ColorModes>"
        "<scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode></scan:ColorModes>"
        "<scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>"
        "<scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt></scan:DocumentFormats><scan:SupportedResolutions>"
        "{5}</scan:SupportedResolutions></scan:SettingProfile></scan:SettingProfiles></scan:{0}>",
        element, caps->minWidth, caps->maxWidth, caps->minHeight, caps->maxHeight, resolutionsXml(caps->dpi));
}

static std::string adfXml(const Model& model) {
    if (!model.simplex && !model.duplex) return {};
    std::string options = "<scan:AdfOption>DetectPaperLoaded</scan:AdfOption>";
    if (model.duplex) options += "<scan:AdfOption>Duplex</scan:AdfOption>";
    if (model.detectsMultipick) options += "<scan:AdfOption>MultipickDetection</scan:AdfOption>";
    return fmt::format(
        "<scan:Adf>{}{}<scan:FeederCapacity>{}</scan:FeederCapacity><scan:AdfOptions>{}</scan:AdfOptions></scan:Adf>",
        inputCaps("AdfSimplexInputCaps", model.simplex), inputCaps("AdfDuplexInputCaps", model.duplex),
        model.feederCapacity, options);
}

std::string capabilitiesXml(const Model& model) {
    const auto element = [](std::string_view name, std::string_view value) {
        return value.empty() ? std::string() : fmt::format("<{0}>{1}</{0}>", name, escaped(value));
    };
    std::string body = "<pwg:Version>2.63</pwg:Version>" + element("pwg:MakeAndModel", model.makeAndModel) +
                       element("pwg:SerialNumber", model.serial) + element("scan:UUID", model.uuid) +
                       element("scan:AdminURI", model.adminUri);
    if (model.platen) body += "<scan:Platen>" + inputCaps("PlatenInputCaps", model.platen) + "</scan:Platen>";
    body += adfXml(model);
    return fmt::format("{0}<scan:ScannerCapabilities {1}>{2}</scan:ScannerCapabilities>", declaration, namespaces,
                       body);
}

static std::string_view word(FeederState state) {
    switch (state) {
        case FeederState::Loaded: return "ScannerAdfLoaded";
        case FeederState::Empty: return "ScannerAdfEmpty";
        case FeederState::Jam: return "ScannerAdfJam";
        case FeederState::DoubleFeed: return "ScannerAdfMultipickDetected";
        case FeederState::CoverOpen: return "ScannerAdfDoorOpen";
    }
    return "";
}

std::string statusXml(const DeskStatus& status, bool hasFeeder) {
    const std::string adf =
        hasFeeder ? fmt::format("<scan:AdfState>{}</scan:AdfState>", word(status.feeder)) : std::string();
    std::string jobs;
    if (!status.jobId.empty())
        jobs = fmt::format(
            "<scan:Jobs><scan:JobInfo><pwg:JobUri>/eSCL/ScanJobs/{0}</pwg:JobUri><pwg:JobUuid>{0}</pwg:JobUuid>"
            "<pwg:ImagesCompleted>{1}</pwg:ImagesCompleted><pwg:JobState>{2}</pwg:JobState></scan:JobInfo></scan:Jobs>",
            status.jobId, status.pagesDelivered, status.processing ? "Processing" : "Completed");
    return fmt::format(
        "{0}<scan:ScannerStatus "
        "{1}><pwg:Version>2.63</pwg:Version><pwg:State>{2}</pwg:State>{3}"
        "{4}</scan:ScannerStatus>",
        declaration, namespaces, status.processing ? "Processing" : "Idle", adf, jobs);
}

}  // namespace sohoa::escl
