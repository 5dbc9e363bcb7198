#include "virtual/escl/escl_xml.h"

#include <fmt/format.h>

namespace sohoa::escl {

static constexpr std::string_view declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";
static constexpr std::string_view namespaces =
    R"(xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03" xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm")";

static std::string inputCaps(std::string_view element) {
    std::string resolutions;
    for (const int dpi : offeredDpi)
        resolutions += fmt::format(
            "<scan:DiscreteResolution><scan:XResolution>{0}</scan:XResolution><scan:YResolution>{0}</scan:YResolution>"
            "</scan:DiscreteResolution>",
            dpi);
    // 3508 × 4961: A3. JPEG only: airscan prefers PNG where it is offered, and that is slow to make and to read.
    return fmt::format(
        "<scan:{0}><scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>3508</scan:MaxWidth><scan:MinHeight>16</"
        "scan:MinHeight>"
        "<scan:MaxHeight>4961</scan:MaxHeight><scan:SettingProfiles><scan:SettingProfile><scan:ColorModes>"
        "<scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode></scan:ColorModes>"
        "<scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>"
        "<scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt></scan:DocumentFormats><scan:SupportedResolutions>"
        "<scan:DiscreteResolutions>{1}</scan:DiscreteResolutions></scan:SupportedResolutions></scan:SettingProfile>"
        "</scan:SettingProfiles></scan:{0}>",
        element, resolutions);
}

std::string capabilitiesXml(const Sources& sources) {
    std::string body =
        "<pwg:Version>2.63</pwg:Version><pwg:MakeAndModel>Sohoa virtual scanner</pwg:MakeAndModel>"
        "<pwg:SerialNumber>0</pwg:SerialNumber>";
    if (sources.platen) body += "<scan:Platen>" + inputCaps("PlatenInputCaps") + "</scan:Platen>";
    if (sources.adf || sources.duplex) {
        body += "<scan:Adf>" + inputCaps("AdfSimplexInputCaps");
        if (sources.duplex) body += inputCaps("AdfDuplexInputCaps");
        body +=
            "<scan:FeederCapacity>50</scan:FeederCapacity><scan:AdfOptions><scan:AdfOption>DetectPaperLoaded</"
            "scan:AdfOption>";
        if (sources.duplex) body += "<scan:AdfOption>Duplex</scan:AdfOption>";
        body += "</scan:AdfOptions></scan:Adf>";
    }
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

std::string statusXml(const DeskStatus& status) {
    std::string jobs;
    if (!status.jobId.empty())
        jobs = fmt::format(
            "<scan:Jobs><scan:JobInfo><pwg:JobUri>/eSCL/ScanJobs/{0}</pwg:JobUri><pwg:JobUuid>{0}</pwg:JobUuid>"
            "<pwg:ImagesCompleted>{1}</pwg:ImagesCompleted><pwg:JobState>{2}</pwg:JobState></scan:JobInfo></scan:Jobs>",
            status.jobId, status.pagesDelivered, status.processing ? "Processing" : "Completed");
    return fmt::format(
        "{0}<scan:ScannerStatus "
        "{1}><pwg:Version>2.63</pwg:Version><pwg:State>{2}</pwg:State><scan:AdfState>{3}</scan:AdfState>"
        "{4}</scan:ScannerStatus>",
        declaration, namespaces, status.processing ? "Processing" : "Idle", word(status.feeder), jobs);
}

}  // namespace sohoa::escl
