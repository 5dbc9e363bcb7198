#include "scanner/pacer/feeder_state.h"

#include <array>
#include <string>
#include <utility>

#include "core/error_codes.h"
#include "scanner/escl_document.h"

namespace sohoa::scanner {

// "ScannedAdfLoaded" is what some firmware says.
static constexpr std::array<std::pair<std::string_view, FeederState>, 13> words{{
    {"ScannerAdfEmpty", FeederState::Empty},
    {"ScannerAdfLoaded", FeederState::Loaded},
    {"ScannedAdfLoaded", FeederState::Loaded},
    {"ScannerAdfProcessing", FeederState::Processing},
    {"ScannerAdfJam", FeederState::Jam},
    {"ScannerAdfMispick", FeederState::Jam},
    {"ScannerAdfDoorOpen", FeederState::CoverOpen},
    {"ScannerAdfHatchOpen", FeederState::CoverOpen},
    {"ScannerAdfMultipickDetected", FeederState::DoubleFeed},
    {"ScannerAdfDuplexPageTooShort", FeederState::Failed},
    {"ScannerAdfDuplexPageTooLong", FeederState::Failed},
    {"ScannerAdfInputTrayFailed", FeederState::Failed},
    {"ScannerAdfInputTrayOverloaded", FeederState::Failed},
}};

FeederState feederStateIn(std::string_view statusXml) {
    const auto texts = esclTexts(statusXml, "ScannerStatus");
    const auto word = texts.find("AdfState");
    if (word == texts.end()) return FeederState::Unknown;
    for (const auto& [known, state] : words)
        if (known == word->second) return state;
    return FeederState::Unknown;
}

std::optional<ErrorCode> troubleOf(FeederState state) {
    switch (state) {
        case FeederState::Jam:
        case FeederState::Failed: return errors::ScannerPaperJam;
        case FeederState::CoverOpen: return errors::ScannerCoverOpen;
        case FeederState::DoubleFeed: return errors::ScannerDoubleFeed;
        case FeederState::Unknown:
        case FeederState::Empty:
        case FeederState::Loaded:
        case FeederState::Processing: return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace sohoa::scanner
