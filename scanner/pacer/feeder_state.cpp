#include "scanner/pacer/feeder_state.h"

#include <array>
#include <pugixml.hpp>
#include <string>
#include <utility>

#include "core/error_codes.h"

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
    constexpr std::size_t mostBytes = 1u << 20;
    pugi::xml_document document;
    if (statusXml.size() > mostBytes || !document.load_buffer(statusXml.data(), statusXml.size()))
        return FeederState::Unknown;
    for (const pugi::xml_node& child : document.document_element().children()) {
        const std::string_view name = child.name();
        if (name.substr(name.rfind(':') + 1) != "AdfState") continue;
        const std::string_view word = child.text().as_string();
        for (const auto& [known, state] : words)
            if (known == word) return state;
    }
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
