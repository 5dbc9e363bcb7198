// Signatures whose CMS is any DER: what a key would make of the digest does not matter here.
#pragma once

#include "pdfa/signature_slot.h"
#include "pdfa/signatures.h"
#include "tests/pdfa/samples.h"

namespace sohoa::pdfa::samples {

inline std::string someDer(char filling) {
    return std::string("\x30\x82\x02\x00", 4) + std::string(511, filling) + '\0';
}

inline SlotRequest slotRequest(const Folder& folder, const std::string& from, const std::string& to,
                               const std::string& field) {
    SlotRequest request;
    request.file = folder / from;
    request.output = folder / to;
    request.field = field;
    request.text = "SAO Y; Sở Nội vụ tỉnh Ví Dụ; 22/11/2026; 09:15:42 +07:00";
    request.name = "Sở Nội vụ tỉnh Ví Dụ";
    request.signingTime = *parseIsoUtc("2026-11-22T02:15:42Z");
    request.reserve = 4096;
    return request;
}

// Prepares and embeds: the file "to" is signed, and Slot tells where.
inline Slot sign(const Folder& folder, const std::string& from, const std::string& to, const std::string& field,
                 char filling = 'c') {
    const auto slot = prepareSlot(slotRequest(folder, from, to + ".prepared", field));
    if (!slot) throw std::runtime_error(std::string(slot.error().code.name) + ": " + slot.error().detail);
    const auto made = embedSignature(
        {folder / (to + ".prepared"), folder / to, someDer(filling), slot->contentsOffset, slot->contentsLength});
    if (!made) throw std::runtime_error(std::string(made.error().code.name) + ": " + made.error().detail);
    return *slot;
}

}  // namespace sohoa::pdfa::samples
