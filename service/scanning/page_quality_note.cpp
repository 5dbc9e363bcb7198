#include "service/scanning/page_quality_note.h"

#include <nlohmann/json.hpp>

#include "core/json.h"

namespace sohoa {

static Json noteOf(const StoredPage& page) {
    auto note = page.quality.empty() ? Result<Json>(Json::object()) : parseJson(page.quality);
    return note && note->is_object() ? *note : Json::object();
}

std::vector<std::string> faultsOf(const StoredPage& page) {
    std::vector<std::string> names;
    const Json note = noteOf(page);
    const auto faults = note.find("faults");
    if (faults == note.end() || !faults->is_array()) return names;
    for (const Json& fault : *faults) {
        std::string name = fault.is_string() ? fault.get<std::string>() : stringOr(fault, "fault", "");
        if (name != "blank") names.push_back(std::move(name));  // that is how some sheets are
    }
    return names;
}

bool isPoor(const StoredPage& page) {
    return !faultsOf(page).empty() && stringOr(noteOf(page), "accepted", "").empty();
}

std::string acceptedNote(const StoredPage& page, std::string_view byWhom) {
    Json note = noteOf(page);
    note["accepted"] = byWhom;
    return jsonLine(note);
}

}  // namespace sohoa
