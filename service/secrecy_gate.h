// The gate: no page is kept before it was looked at for a mark of secrecy, and where one is found nothing of the
// document stays (Nghị định 30/2020 Điều 22.4, 27.2; Luật Bảo vệ bí mật nhà nước).
//
// A false alarm is let pass for one take where a second person released it (Job::gateReleased); the ledger says that
// this was used, and for which page.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "service/office.h"

namespace sohoa {

enum class GatePlace { Scan, Recognition };
std::string_view name(GatePlace place);  // "scan", "recognition"

class SecrecyGate {
  public:
    // Fails with core.stage_crashed.
    static Result<SecrecyGate> open(const Office& office);

    // The mark the image bears: "Mật", "Tối mật", "Tuyệt mật", or "". An image that cannot be looked at does not pass:
    // fails as sohoa-ocr's "gate" does.
    Result<std::string> markOn(const std::filesystem::path& image);

  private:
    explicit SecrecyGate(StageProcess looker) : looker_(std::move(looker)) {}
    StageProcess looker_;
};

// A mark was found. Where the take is released, notes it and lets the page pass. Otherwise holds the job, wipes all its
// pages, and fails with document.state_secret; the ledger gets the page's number and the mark, no digest, no text.
Result<> decideOnMark(const Office& office, Job& job, PageNumber page, std::string_view mark, GatePlace place);

// Finishes what a power cut left of a refusal: a job held for a state secret keeps no pages.
Result<> finishRefusal(const Office& office, Job& job);

}  // namespace sohoa
